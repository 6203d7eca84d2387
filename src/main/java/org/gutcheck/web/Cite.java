package org.gutcheck.web;

import java.util.List;
import org.gutcheck.catalogue.Claim;
import org.gutcheck.catalogue.ReviewStatus;

/** A citation number as it stands in a text, with the mark that says how its entry fits. */
public record Cite(int number, ReviewStatus status) {

    /** The citations of a claim, in order. */
    public static List<Cite> of(Claim claim) {
        return claim.citations().stream()
                .map(citation -> new Cite(citation.number(), citation.review().status()))
                .toList();
    }
}
