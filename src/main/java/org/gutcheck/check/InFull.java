package org.gutcheck.check;

import java.util.List;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.SafetyText;
import org.jspecify.annotations.Nullable;

/**
 * A safety text in full, at the end of a page, and where it is from.
 *
 * @param id the place that a link from the short text leads to, or null where there is none
 * @param about what on the page it is about
 * @param text empty where the page has it in full already
 */
record InFull(
        @Nullable String id, List<String> about, @Nullable String lead, String text, List<From> sources) {

    static InFull of(SafetyText text, String about, String words, Catalogue catalogue) {
        return new InFull(null, List.of(about), null, words, From.of(text, catalogue));
    }
}
