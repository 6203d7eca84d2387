package org.gutcheck.api.v1;

import java.util.List;
import org.gutcheck.catalogue.Edition;

/** Every citation number with the claim it stands at, and every entry of the printed list. */
public record ReferenceList(ReleaseInfo release, List<CitedAt> citations, List<ReferenceInfo> references) {

    public static ReferenceList of(Edition edition) {
        return new ReferenceList(
                ReleaseInfo.of(edition),
                edition.catalogue().citations().stream()
                        .map(cited ->
                                new CitedAt(cited.claim().address().toString(), CitationInfo.of(cited.citation())))
                        .toList(),
                edition.catalogue().parts().references().stream()
                        .map(ReferenceInfo::of)
                        .toList());
    }

    /** A citation and the address of the claim it stands at. */
    public record CitedAt(String claim, CitationInfo citation) {}
}
