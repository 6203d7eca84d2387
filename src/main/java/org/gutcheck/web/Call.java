package org.gutcheck.web;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gutcheck.catalogue.HelpLines;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call, ready for a link: words that end with the number, or words alone where no number is confirmed.
 *
 * @param words what the link says; where they hold a number, it is the one to dial
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
        int bracket = words.indexOf(" (");
        int end = dial == null ? -1 : endOf(dial, words);
        if (end < 0 || (bracket >= 0 && bracket < end)) {
            // A bracket at the end explains the words and is not part of what to say.
            end = bracket >= 0 && words.endsWith(")") ? bracket : words.length();
        }
        return new Call(words.substring(0, end), dial, words.substring(end).trim());
    }

    /** Where a number that is spaced for the eye ends in the words; negative where they do not hold it. */
    private static int endOf(String dial, String words) {
        String spaced = Arrays.stream(dial.split("")).map(Pattern::quote).collect(Collectors.joining(" ?"));
        Matcher number = Pattern.compile("(?<!\\d)" + spaced + "(?!\\d)").matcher(words);
        return number.find() ? number.end() : -1;
    }
}
