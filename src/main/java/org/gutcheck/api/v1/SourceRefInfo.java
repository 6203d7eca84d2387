package org.gutcheck.api.v1;

import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.catalogue.SourceRef;

/** A place in a source, and whether it was seen to say so. */
public record SourceRefInfo(String source, String locator, boolean confirmed) {
    static SourceRefInfo of(SourceRef ref) {
        return new SourceRefInfo(Address.of(Kind.SOURCE, ref.source()).toString(), ref.locator(), ref.confirmed());
    }
}
