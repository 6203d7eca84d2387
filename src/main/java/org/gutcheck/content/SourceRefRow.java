package org.gutcheck.content;

import jakarta.persistence.Embeddable;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.SourceRef;

/** A place in a source, as stored. */
@Embeddable
record SourceRefRow(String source, String locator, boolean confirmed) {

    static SourceRefRow of(SourceRef ref) {
        return new SourceRefRow(ref.source().value(), ref.locator(), ref.confirmed());
    }

    SourceRef ref() {
        return new SourceRef(new Slug(source), locator, confirmed);
    }
}
