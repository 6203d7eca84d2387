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
                problems.add(problem(lines.entry(), "stands twice", "Keep one of the two."));
            }
        }
        if (!countries.contains(HelpLines.NO_COUNTRY)) {
            problems.add(problem(
                    HelpLines.entryOf(HelpLines.NO_COUNTRY),
                    "is missing",
                    "Add the numbers to call where no country is known."));
        }
        if (!countries.contains(settings.defaultCountry())
                && !settings.defaultCountry().equals(HelpLines.NO_COUNTRY)) {
            problems.add(problem(
                    EntryAddress.SETTINGS,
                    "cannot show the numbers of " + settings.defaultCountry() + " first, which are missing",
                    "Choose another country, or add its numbers."));
        }
        if (!settings.hasUsableContact()) {
            problems.add(problem(
                    EntryAddress.SETTINGS,
                    "cannot send reports of safety problems to “" + settings.safetyContact() + "”",
                    "Enter an e-mail address or an https address, or leave it empty."));
        }
        return problems;
    }

    private static Problem problem(EntryAddress where, String what, String mend) {
        return new Problem(where.toString(), what, mend);
    }
}
