package org.gutcheck.web;

import org.gutcheck.catalogue.HelpLines;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call, ready for a link: a number with the words that follow it, or words alone where no number is confirmed.
 *
 * @param words the number or the words
 * @param more what stands after the number, such as "(call or text)"; may be empty
 */
public record Call(String words, @Nullable String dial, String more) {

    public static Call emergency(HelpLines lines) {
        return of(lines.emergency(), lines.emergencyDial());
    }

    public static Call crisis(HelpLines lines) {
        return of(lines.crisis(), lines.crisisDial());
    }

    public static Call urgent(HelpLines lines) {
        return of(lines.urgent(), lines.urgentDial());
    }

    private static Call of(String words, @Nullable String dial) {
        if (dial != null && words.startsWith(dial)) {
            return new Call(dial, dial, words.substring(dial.length()).trim());
        }
        // A bracket explains the words and is not part of what to say.
        int bracket = words.indexOf(" (");
        return bracket < 0
                ? new Call(words, dial, "")
                : new Call(words.substring(0, bracket), dial, words.substring(bracket + 1));
    }
}
