package org.gutcheck.api.v1;

import java.util.List;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Claim;

/** A statement of the article in this site's words. */
public record ClaimInfo(
        String address, String statement, String section, List<String> subjects, List<CitationInfo> citations) {

    static ClaimInfo of(Claim claim) {
        return new ClaimInfo(
                claim.address().toString(),
                claim.statement(),
                claim.section(),
                claim.subjects().stream().map(Address::toString).toList(),
                claim.citations().stream().map(CitationInfo::of).toList());
    }
}
