package org.gutcheck.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what is wrong with the settings of a site and the lines to call. */
final class SiteCheck {

    private SiteCheck() {}

    static List<Problem> problemsIn(Settings settings, List<HelpLines> helpLines) {
        List<Problem> problems = new ArrayList<>();
        Set<String> countries = new HashSet<>();
        for (HelpLines lines : helpLines) {
            if (!countries.add(lines.country())) {
                problems.add(problem(lines.entry(), "stand twice", "Keep one of the two."));
            }
        }
        for (String country : List.of(HelpLines.NO_COUNTRY, settings.defaultCountry())) {
            if (!countries.contains(country)) {
                problems.add(problem(HelpLines.entryOf(country), "are missing", "Add the lines to call for it."));
            }
        }
        if (!settings.hasUsableContact()) {
            problems.add(problem(
                    EntryAddress.SETTINGS,
                    "name a contact for safety problems that is neither an e-mail nor an https address",
                    "Enter one of the two, or leave it empty."));
        }
        return problems;
    }

    private static Problem problem(EntryAddress where, String what, String mend) {
        return new Problem(where.toString(), what, mend);
    }
}
