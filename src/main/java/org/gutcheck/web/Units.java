package org.gutcheck.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a number on one line with the unit after it, and with a word before it that needs it.
 *
 * @param after what counts as a unit, as it stands in a text
 * @param before the words that say nothing without the number or the capital letter after them
 */
record Units(Set<String> after, Set<String> before) {

    private static final char KEPT = '\u00a0';

    /** Takes both with commas between them. */
    static Units of(String after, String before) {
        return new Units(Set.copyOf(List.of(after.split(","))), Set.copyOf(List.of(before.split(","))));
    }

    /** The text with spaces that do not break between numbers and units, or null where it has none. */
    @Nullable
    CharSequence keptTogether(CharSequence text) {
        StringBuilder kept = null;
        for (int at = 1; at < text.length() - 1; at++) {
            if (text.charAt(at) == ' ' && (endsNumber(text, at) || beginsNumber(text, at))) {
                kept = kept == null ? new StringBuilder(text) : kept;
                kept.setCharAt(at, KEPT);
            }
        }
        return kept;
    }

    private boolean endsNumber(CharSequence text, int space) {
        return Character.isDigit(text.charAt(space - 1)) && after.contains(wordAt(text, space + 1));
    }

    private boolean beginsNumber(CharSequence text, int space) {
        char next = text.charAt(space + 1);
        return (Character.isDigit(next)
                        || (Character.isUpperCase(next)
                                && wordAt(text, space + 1).length() == 1))
                && before.contains(wordBefore(text, space));
    }

    private static String wordBefore(CharSequence text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.subSequence(start, end).toString();
    }

    private static String wordAt(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.subSequence(start, end).toString();
    }
}
