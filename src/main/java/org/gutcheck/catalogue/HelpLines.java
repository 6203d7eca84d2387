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

    private static final String EMERGENCY = "{{emergency}}";

    private static final String URGENT_LINE = "{{urgent_line}}";

    private static final String CRISIS_LINE = "{{crisis_line}}";

    private static final String DOCTOR = "{{doctor}}";

    /** The places that a safety text can keep for these lines, in words. */
    static final String PLACES = EMERGENCY + ", " + URGENT_LINE + ", " + CRISIS_LINE + " or " + DOCTOR;

    /** Whether a safety text keeps a place for the crisis line. */
    public static boolean namesCrisisLine(String text) {
        return text.contains(CRISIS_LINE);
    }

    /** Whether a safety text keeps a place for a line to call. */
    public static boolean namesCall(String text) {
        return namesCrisisLine(text) || text.contains(EMERGENCY) || text.contains(URGENT_LINE);
    }

    /** Puts these lines in the places that a safety text keeps for them, such as <code>{{emergency}}</code>. */
    public String fillIn(String text) {
        return text.replace(EMERGENCY, emergency)
                .replace(URGENT_LINE, urgent)
                .replace(CRISIS_LINE, crisis)
                .replace(DOCTOR, doctor);
    }

    static String withoutPlaces(String text) {
        return text.replace(EMERGENCY, " ")
                .replace(URGENT_LINE, " ")
                .replace(CRISIS_LINE, " ")
                .replace(DOCTOR, " ");
    }

    public EntryAddress entry() {
        return entryOf(country);
    }

    static EntryAddress entryOf(String country) {
        return new EntryAddress(EntryKind.HELP_LINES, country);
    }
}
