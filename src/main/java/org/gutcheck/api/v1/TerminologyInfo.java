package org.gutcheck.api.v1;

import org.gutcheck.catalogue.Terminology;

/** A terminology: its name, the edition that was read, and what its licence allows. */
public record TerminologyInfo(String terminology, String name, String version, String licence) {

    static TerminologyInfo of(Terminology terminology) {
        return new TerminologyInfo(
                terminology.slug().value(), terminology.name(), terminology.edition(), terminology.licence());
    }
}
