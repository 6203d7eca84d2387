package org.gutcheck.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a number and the unit after it on one line.
 *
 * @param words what counts as a unit, as it stands in a text
 */
record Units(Set<String> words) {

    private static final char KEPT = '\u00a0';

    /** @param words with commas between them */
    static Units of(String words) {
        return new Units(Set.copyOf(List.of(words.split(","))));
    }

    /** The text with spaces that do not break between numbers and units, or null where it has none. */
    @Nullable
    CharSequence keptTogether(CharSequence text) {
        StringBuilder kept = null;
        for (int at = 1; at < text.length() - 1; at++) {
            if (text.charAt(at) == ' '
                    && Character.isDigit(text.charAt(at - 1))
                    && words.contains(wordAt(text, at + 1))) {
                kept = kept == null ? new StringBuilder(text) : kept;
                kept.setCharAt(at, KEPT);
            }
        }
        return kept;
    }

    private static String wordAt(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.subSequence(start, end).toString();
    }
}
