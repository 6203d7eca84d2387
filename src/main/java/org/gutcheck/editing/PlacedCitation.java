package org.gutcheck.editing;

import org.gutcheck.catalogue.Citation;
import org.gutcheck.catalogue.Review;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.content.CitationEntry;
import org.jspecify.annotations.Nullable;

/** A citation with the claim at which it stands. */
record PlacedCitation(
        int number,
        Slug claim,
        boolean pubmedLink,
        @Nullable Integer listEntry,
        Review review) {

    static PlacedCitation of(CitationEntry row) {
        Citation citation = row.citation();
        return new PlacedCitation(
                citation.number(),
                new Slug(row.claim()),
                citation.pubmedLink(),
                citation.listEntry(),
                citation.review());
    }

    Citation citation() {
        return new Citation(number, pubmedLink, listEntry, review);
    }
}
