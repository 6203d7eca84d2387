package org.gutcheck.web;

import java.util.List;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Citation;
import org.gutcheck.catalogue.ProposalConfidence;
import org.gutcheck.catalogue.Review;
import org.gutcheck.catalogue.ReviewStatus;
import org.jspecify.annotations.Nullable;

/**
 * A citation number with what the article's list prints for it and what we made of it.
 *
 * @param entry the entry of the same number, or null where the list has none
 * @param statement the statement the number stands at, in our words
 * @param proposals entries that may be meant instead, as our reading; without those an editor decided on
 * @param lost whether the entry meant seems to be missing from the list
 */
public record CitedSource(
        int number,
        ReviewStatus status,
        @Nullable ListEntry entry,
        String statement,
        String note,
        List<Integer> proposals,
        List<Integer> accepted,
        boolean lost,
        String reviewedOn) {

    public static CitedSource of(Catalogue.CitedClaim cited, Catalogue catalogue, Wording wording) {
        Citation citation = cited.citation();
        Review review = citation.review();
        Integer listed = citation.listEntry();
        ListEntry entry = listed == null
                ? null
                : catalogue.reference(listed).map(ListEntry::of).orElse(null);
        return new CitedSource(
                citation.number(),
                review.status(),
                entry,
                cited.claim().statement(),
                review.note(),
                review.proposals().stream()
                        .filter(proposal -> !proposal.equals(listed))
                        .filter(proposal -> !review.accepted().contains(proposal))
                        .filter(proposal -> !review.rejected().contains(proposal))
                        .toList(),
                review.accepted(),
                review.confidence() == ProposalConfidence.DROPPED,
                wording.date(review.reviewedOn()));
    }

    /** The sources of the citations that a page shows, by number. */
    public static List<CitedSource> behind(List<Cite> cites, Catalogue catalogue, Wording wording) {
        List<Integer> numbers = cites.stream().map(Cite::number).distinct().toList();
        return catalogue.citations().stream()
                .filter(cited -> numbers.contains(cited.citation().number()))
                .map(cited -> of(cited, catalogue, wording))
                .toList();
    }
}
