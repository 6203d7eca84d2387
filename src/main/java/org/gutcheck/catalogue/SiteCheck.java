package org.gutcheck.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what is wrong with the settings of a site and the lines to call. */
final class SiteCheck {

    /** How problems name the settings, which have no address. */
    static final String SETTINGS = "site settings";

    private SiteCheck() {}

    static List<Problem> problemsIn(Settings settings, List<HelpLines> helpLines) {
        List<Problem> problems = new ArrayList<>();
        Set<String> countries = new HashSet<>();
        for (HelpLines lines : helpLines) {
            if (!countries.add(lines.country())) {
                problems.add(new Problem(place(lines.country()), "stand twice", "Keep one of the two."));
            }
        }
        for (String country : List.of(HelpLines.NO_COUNTRY, settings.defaultCountry())) {
            if (!countries.contains(country)) {
                problems.add(new Problem(place(country), "are missing", "Add the lines to call for it."));
            }
        }
        if (!settings.hasUsableContact()) {
            problems.add(new Problem(
                    SETTINGS,
                    "name a contact for safety problems that is neither an e-mail nor an https address",
                    "Enter one of the two, or leave it empty."));
        }
        return problems;
    }

    /** How problems name the help lines of a country, which have no address. */
    static String place(String country) {
        return "help lines " + country;
    }
}
