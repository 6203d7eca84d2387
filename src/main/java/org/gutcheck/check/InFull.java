package org.gutcheck.check;

import java.util.List;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.SafetyText;
import org.gutcheck.catalogue.Source;
import org.gutcheck.catalogue.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * A safety text in full, at the end of a page, and where it is from.
 *
 * @param id the place that a link from the short text leads to, or null where there is none
 * @param about what on the page it is about
 * @param text empty where the page has it in full already
 */
record InFull(
        @Nullable String id,
        List<Words> about,
        @Nullable String lead,
        String text,
        List<Source> sources,
        boolean sensitive) {

    /** Where a text is from, each source once. */
    static List<Source> sources(SafetyText text, Catalogue catalogue) {
        return text.sources().stream()
                .map(SourceRef::source)
                .distinct()
                .map(catalogue::source)
                .toList();
    }
}
