package org.gutcheck.browse;

import java.util.List;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Source;
import org.gutcheck.catalogue.SourceRef;

/** Where a safety text is from: the source, and whether it was seen to say so. */
record Origin(Source source, boolean confirmed) {

    static List<Origin> of(List<SourceRef> refs, Catalogue catalogue) {
        return refs.stream()
                .map(ref -> new Origin(catalogue.source(ref.source()), ref.confirmed()))
                .toList();
    }
}
