package org.gutcheck.api.v1;

import java.util.List;
import org.gutcheck.catalogue.Citation;
import org.jspecify.annotations.Nullable;

/**
 * A citation number as printed, with our reading of it.
 *
 * @param listEntry the entry of the printed list with the same number, or null where the list has none
 * @param proposals entries that may be meant instead: an inference, never a fact
 */
public record CitationInfo(
        int number,
        boolean pubmedLink,
        @Nullable Integer listEntry,
        String status,
        String note,
        List<Integer> proposals,
        String proposalConfidence,
        List<Integer> accepted,
        List<Integer> rejected,
        String reviewedOn) {

    static CitationInfo of(Citation citation) {
        var review = citation.review();
        return new CitationInfo(
                citation.number(),
                citation.pubmedLink(),
                citation.listEntry(),
                Code.of(review.status()),
                review.note(),
                review.proposals(),
                Code.of(review.confidence()),
                review.accepted(),
                review.rejected(),
                review.reviewedOn().toString());
    }
}
