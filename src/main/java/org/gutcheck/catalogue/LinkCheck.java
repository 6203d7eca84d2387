package org.gutcheck.catalogue;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds links that lead nowhere, numbers that no phone can dial, and works that nobody could find. */
final class LinkCheck {

    private static final int FIRST_YEAR = 1800;

    /** Digits alone, so that no phone has to guess. */
    private static final Pattern DIALED = Pattern.compile("\\+?[0-9]{2,15}");

    private static final Pattern DOI = Pattern.compile("10\\.[0-9]{4,9}/\\S+");

    private static final Pattern PMID = Pattern.compile("[1-9][0-9]{0,8}");

    private static final Pattern PMCID = Pattern.compile("PMC[1-9][0-9]*");

    private final List<Problem> problems = new ArrayList<>();

    private LinkCheck() {}

    static List<Problem> problemsIn(CatalogueParts parts, int thisYear) {
        LinkCheck check = new LinkCheck();
        check.checkPage(EntryAddress.SETTINGS, parts.settings().articleLink());
        parts.sources().forEach(source -> check.checkPage(EntryAddress.of(source.address()), source.url()));
        for (HelpLines lines : parts.helpLines()) {
            check.checkDialed(lines.entry(), lines.emergencyDial());
            check.checkDialed(lines.entry(), lines.urgentDial());
            check.checkDialed(lines.entry(), lines.crisisDial());
        }
        parts.references().forEach(reference -> check.checkReference(reference, thisYear + 1));
        return check.problems;
    }

    private void checkPage(EntryAddress where, @Nullable String address) {
        if (address != null && !leadsToAPage(address)) {
            problem(
                    where,
                    "cannot lead readers to “" + address + "”",
                    "Enter a whole web address that starts with https:// or http://, or leave it empty.");
        }
    }

    private static boolean leadsToAPage(String address) {
        try {
            URI uri = new URI(address);
            String host = uri.getHost();
            return ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                    && host != null
                    && host.contains(".");
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private void checkDialed(EntryAddress where, @Nullable String number) {
        if (number != null && !DIALED.matcher(number).matches()) {
            problem(
                    where,
                    "has “" + number + "” as a number to dial, and no phone can dial it",
                    "Enter digits alone, with + in front of the code of a country, or leave it empty.");
        }
    }

    private void checkReference(Reference reference, int lastYear) {
        EntryAddress where = reference.entry();
        if (reference.year() < FIRST_YEAR || reference.year() > lastYear) {
            problem(where, "cannot be from the year " + reference.year(), "Enter the year in which the work came out.");
        }
        if (isOdd(reference.doi(), DOI)) {
            problem(
                    where,
                    "cannot be found by the DOI “" + reference.doi() + "”",
                    "Enter it from “10.” on, or leave it empty.");
        }
        if (isOdd(reference.pmid(), PMID)) {
            problem(
                    where,
                    "cannot be found by the PubMed number “" + reference.pmid() + "”",
                    "Enter its digits alone, or leave it empty.");
        }
        if (isOdd(reference.pmcid(), PMCID)) {
            problem(
                    where,
                    "cannot be found by the PubMed Central number “" + reference.pmcid() + "”",
                    "Enter it with PMC in front, or leave it empty.");
        }
    }

    private static boolean isOdd(@Nullable String text, Pattern expected) {
        return text != null && !expected.matcher(text).matches();
    }

    private void problem(EntryAddress where, String what, String mend) {
        problems.add(new Problem(where.toString(), what, mend));
    }
}
