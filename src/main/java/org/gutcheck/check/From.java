package org.gutcheck.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.SafetyText;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.Source;

/** A source of a safety text, and whether every place named in it was seen to say so. */
record From(Source source, boolean confirmed) {

    /** Where a text is from, each source once. */
    static List<From> of(SafetyText text, Catalogue catalogue) {
        Map<Slug, Boolean> confirmed = new LinkedHashMap<>();
        text.sources().forEach(ref -> confirmed.merge(ref.source(), ref.confirmed(), Boolean::logicalAnd));
        return confirmed.entrySet().stream()
                .map(from -> new From(catalogue.source(from.getKey()), from.getValue()))
                .toList();
    }
}
