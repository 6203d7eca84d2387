package org.gutcheck.browse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.HelpLines;
import org.gutcheck.catalogue.Urgency;
import org.gutcheck.catalogue.WarningSign;
import org.gutcheck.web.PublishedSite;
import org.gutcheck.web.Wording;

/** Every warning sign, the most urgent first, under the headings it is asked under. */
record SignsPage(List<Level> levels) {

    /** The signs that need help equally soon, and whom to turn to. */
    record Level(String id, String heading, String action, List<Group> groups) {}

    /** The signs under one heading. */
    record Group(String heading, List<Sign> signs) {}

    /** One sign, what to do, and the way to its page. */
    record Sign(String address, String label, String advice, String href) {}

    static SignsPage of(PublishedSite site, Wording wording) {
        Catalogue catalogue = site.catalogue();
        HelpLines help = site.help();
        return new SignsPage(Arrays.stream(Urgency.values())
                .map(urgency -> new Level(
                        urgency.name().toLowerCase(Wording.LANGUAGE).replace('_', '-'),
                        heading(urgency, wording),
                        action(urgency, help, wording),
                        groups(urgency, catalogue, help)))
                .filter(level -> !level.groups().isEmpty())
                .toList());
    }

    /** What signs are called that need help equally soon. */
    static String heading(Urgency urgency, Wording wording) {
        return urgency == Urgency.EMERGENCY ? wording.of("signs.emergency") : wording.of(urgency);
    }

    private static String action(Urgency urgency, HelpLines help, Wording wording) {
        return switch (urgency) {
            case EMERGENCY -> wording.of("signs.call", help.emergency());
            case SAME_DAY -> wording.of("signs.today", help.urgent());
            case SOON -> wording.of("care.see", help.doctor());
        };
    }

    private static List<Group> groups(Urgency urgency, Catalogue catalogue, HelpLines help) {
        Map<String, List<Sign>> groups = new LinkedHashMap<>();
        for (WarningSign sign : catalogue.parts().warningSigns()) {
            if (sign.urgency() == urgency) {
                groups.computeIfAbsent(sign.heading(), heading -> new ArrayList<>())
                        .add(new Sign(
                                sign.address().toString(),
                                sign.question(),
                                help.fillIn(sign.advice()),
                                Shelf.href(sign.address())));
            }
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }
}
