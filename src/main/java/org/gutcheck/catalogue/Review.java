package org.gutcheck.catalogue;

import java.time.LocalDate;
import java.util.List;

/**
 * Our reading of one citation: how the list entry of the same number fits, why, and which entries may be meant instead.
 *
 * @param proposals entries of the list that may be the ones meant; an inference, never a fact
 * @param accepted the proposals that an editor has accepted
 */
public record Review(
        ReviewStatus status,
        String note,
        List<Integer> proposals,
        ProposalConfidence confidence,
        List<Integer> accepted,
        LocalDate reviewedOn) {

    public Review {
        proposals = List.copyOf(proposals);
        accepted = List.copyOf(accepted);
    }
}
