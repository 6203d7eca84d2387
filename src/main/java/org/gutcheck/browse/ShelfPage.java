package org.gutcheck.browse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.HealthCondition;
import org.gutcheck.catalogue.Item;
import org.gutcheck.catalogue.Strength;
import org.gutcheck.catalogue.SupportKind;
import org.gutcheck.web.Cite;
import org.gutcheck.web.CitedSource;
import org.gutcheck.web.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One shelf of the library: every item of a kind, in the groups the article puts them in.
 *
 * @param sources what is behind the citations on the page
 */
record ShelfPage(String title, String intro, List<Group> groups, List<CitedSource> sources) {

    /**
     * Items that stand together.
     *
     * @param icon the body system whose picture stands beside the heading, or null
     */
    record Group(
            String id,
            String heading,
            @Nullable String text,
            @Nullable String icon,
            List<Row> rows) {}

    /**
     * One item, with the citations of the claims about it.
     *
     * @param printedName as the article prints it, or null where that is the label
     * @param sameAs the item of the group under which the same citations stand already, or null where they stand here
     */
    record Row(
            String address,
            String href,
            String label,
            @Nullable String printedName,
            @Nullable Strength strength,
            List<Cite> cites,
            @Nullable String sameAs) {}

    static ShelfPage of(Shelf shelf, Catalogue catalogue, Wording wording) {
        List<Group> groups = switch (shelf) {
            case SYMPTOMS -> symptoms(catalogue);
            case RISK_FACTORS -> one(catalogue.parts().riskFactors(), catalogue, wording);
            case CONDITIONS -> conditions(catalogue, wording);
            case SUPPORTS -> supports(catalogue, wording);
        };
        List<Cite> cites = groups.stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.cites().stream())
                .toList();
        return new ShelfPage(
                wording.of(shelf),
                wording.of("Shelf." + shelf.name() + ".intro"),
                groups,
                CitedSource.behind(cites, catalogue, wording));
    }

    private static List<Group> symptoms(Catalogue catalogue) {
        return catalogue.parts().bodySystems().stream()
                .map(system -> new Group(
                        system.slug().value(),
                        system.label(),
                        system.description(),
                        system.slug().value(),
                        rows(
                                catalogue.parts().symptoms().stream()
                                        .filter(symptom -> symptom.bodySystem().equals(system.slug()))
                                        .toList(),
                                catalogue)))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private static List<Group> conditions(Catalogue catalogue, Wording wording) {
        List<HealthCondition> all = catalogue.parts().conditions();
        List<@Nullable Strength> grades = new ArrayList<>(Arrays.asList(Strength.values()));
        grades.add(null);
        return grades.stream()
                .map(grade -> new Group(
                        grade == null ? "no-grade" : grade.name().toLowerCase(Wording.LANGUAGE),
                        grade == null ? wording.of("strength.none") : wording.of("strength.heading." + grade.name()),
                        null,
                        null,
                        rows(
                                all.stream()
                                        .filter(condition -> Objects.equals(condition.strength(), grade))
                                        .toList(),
                                catalogue)))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private static List<Group> supports(Catalogue catalogue, Wording wording) {
        return Arrays.stream(SupportKind.values())
                .map(kind -> new Group(
                        kind.name().toLowerCase(Wording.LANGUAGE),
                        wording.of(kind),
                        null,
                        null,
                        rows(
                                catalogue.parts().supports().stream()
                                        .filter(support -> support.supportKind() == kind)
                                        .toList(),
                                catalogue)))
                .toList();
    }

    private static List<Group> one(List<? extends Item> items, Catalogue catalogue, Wording wording) {
        return List.of(new Group("all", wording.of("shelf.all"), null, null, rows(items, catalogue)));
    }

    private static List<Row> rows(List<? extends Item> items, Catalogue catalogue) {
        Map<List<Cite>, String> shownUnder = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (Item item : items) {
            List<Cite> cites = catalogue.claimsAboutItem(item).stream()
                    .flatMap(claim -> Cite.of(claim).stream())
                    .toList();
            String before = cites.isEmpty() ? null : shownUnder.putIfAbsent(cites, item.label());
            rows.add(new Row(
                    item.address().toString(),
                    Shelf.href(item),
                    item.label(),
                    Shelf.printedName(item),
                    item instanceof HealthCondition condition ? condition.strength() : null,
                    before == null ? cites : List.of(),
                    before));
        }
        return List.copyOf(rows);
    }
}
