package org.gutcheck.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Whom to call in one country, in words and, where there is a confirmed number, to dial.
 *
 * @param country ISO 3166 code, or {@code EU}; {@code ZZ} where no country is chosen
 */
public record HelpLines(
        String country,
        String name,
        String emergency,
        @Nullable String emergencyDial,
        String urgent,
        @Nullable String urgentDial,
        String crisis,
        @Nullable String crisisDial,
        String doctor) {

    /** The code of the neutral lines, for when no country is known. */
    public static final String NO_COUNTRY = "ZZ";

    /** Puts these lines in the places that a safety text keeps for them, such as <code>{{emergency}}</code>. */
    public String fillIn(String text) {
        return text.replace("{{emergency}}", emergency)
                .replace("{{urgent_line}}", urgent)
                .replace("{{crisis_line}}", crisis)
                .replace("{{doctor}}", doctor);
    }
}
