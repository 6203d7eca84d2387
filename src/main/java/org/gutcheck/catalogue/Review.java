package org.gutcheck.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Our reading of one citation: how the list entry of the same number fits, why, and which entries may be meant instead.
 *
 * @param proposals entries of the list that may be the ones meant; an inference, never a fact
 * @param accepted the proposals that an editor has accepted
 * @param rejected the proposals that an editor has turned down
 * @param reviewedBy the editor who last changed the review, or none where it is the one Gutcheck came with
 */
public record Review(
        ReviewStatus status,
        String note,
        List<Integer> proposals,
        ProposalConfidence confidence,
        List<Integer> accepted,
        List<Integer> rejected,
        LocalDate reviewedOn,
        @Nullable String reviewedBy) {

    public Review {
        proposals = List.copyOf(proposals);
        accepted = List.copyOf(accepted);
        rejected = List.copyOf(rejected);
    }
}
