package org.gutcheck.editing;

import java.util.Locale;

/**
 * Which entries of a kind to list.
 *
 * @param text what one of the texts or the id must hold, in any case; empty for all
 * @param page from 0
 */
public record Search(String text, int page) {

    public static final int PAGE_SIZE = 50;

    public static final Search ALL = new Search("", 0);

    public Search {
        text = FormTexts.plain(text);
        page = Math.max(0, page);
    }

    /** The text as a pattern of SQL, whose own signs are taken as letters. */
    String pattern() {
        String letters = text.toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return "%" + letters + "%";
    }
}
