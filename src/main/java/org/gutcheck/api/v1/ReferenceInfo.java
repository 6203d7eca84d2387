package org.gutcheck.api.v1;

import java.util.List;
import org.gutcheck.catalogue.Reference;
import org.jspecify.annotations.Nullable;

/** An entry of the printed reference list; a null is unknown. */
public record ReferenceInfo(
        int number,
        String asPrinted,
        boolean confirmed,
        @Nullable String title,
        @Nullable String firstAuthor,
        int year,
        String journal,
        @Nullable String volume,
        @Nullable String issue,
        @Nullable String pages,
        @Nullable String doi,
        @Nullable String pmid,
        @Nullable String pmcid,
        boolean doiPrinted,
        List<Integer> sameWorkAs,
        List<String> unconfirmed) {

    static ReferenceInfo of(Reference reference) {
        return new ReferenceInfo(
                reference.number(),
                reference.asPrinted(),
                reference.confirmed(),
                reference.title(),
                reference.firstAuthor(),
                reference.year(),
                reference.journal(),
                reference.volume(),
                reference.issue(),
                reference.pages(),
                reference.doi(),
                reference.pmid(),
                reference.pmcid(),
                reference.doiPrinted(),
                reference.sameWorkAs(),
                reference.unconfirmed());
    }
}
