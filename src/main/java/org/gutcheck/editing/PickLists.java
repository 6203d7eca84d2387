package org.gutcheck.editing;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.editing.PickList.Pickable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what forms can pick, in one statement for each kind. */
@Component
public class PickLists {

    private static final int LONGEST_TITLE = 64;

    private final EntityManager rows;

    PickLists(EntityManager rows) {
        this.rows = rows;
    }

    /** Everything of these kinds that is not retired. */
    @Transactional(readOnly = true)
    public PickList of(Set<EntryKind> kinds) {
        List<Pickable> all = new ArrayList<>();
        for (EntryKind kind : kinds) {
            if (Shelves.of(kind) instanceof RowShelf<?, ?> shelf) {
                add(shelf, all);
            }
        }
        return new PickList(all);
    }

    private void add(RowShelf<?, ?> shelf, List<Pickable> all) {
        Map<String, List<Pickable>> options = options(shelf.kind());
        Map<String, String> labels = shelf.kind() == EntryKind.REFERENCE ? works() : shelf.titles(rows);
        labels.forEach((id, title) -> {
            String address = shelf.kind().prefix() + ":" + id;
            all.add(new Pickable(shelf.kind(), address, title));
            options.getOrDefault(id, List.of())
                    .forEach(option -> all.add(new Pickable(
                            option.kind(), address + "/" + option.address(), title + ": " + option.label())));
        });
    }

    /** The entries of the list by the works that they print: number, author, title and year, or as printed. */
    private Map<String, String> works() {
        Map<String, String> works = new LinkedHashMap<>();
        rows.createQuery(
                        "select entry.number, coalesce(entry.firstAuthor || ', ', ''), entry.title, entry.asPrinted,"
                                + " entry.publicationYear from ReferenceEntry entry order by entry.number",
                        Object[].class)
                .getResultList()
                .forEach(columns -> works.put(
                        columns[0].toString(),
                        columns[0] + ": " + columns[1]
                                + (columns[2] instanceof String title
                                        ? shortened(title) + " (" + columns[4] + ")"
                                        : shortened((String) columns[3]))));
        return works;
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE
                ? title
                : title.substring(0, title.lastIndexOf(' ', LONGEST_TITLE) + 1).strip() + "…";
    }

    /** The options of each item, by the item's slug; their addresses are their own slugs yet. */
    private Map<String, List<Pickable>> options(EntryKind kind) {
        String row = switch (kind) {
            case SYMPTOM -> "SymptomEntry";
            case RISK_FACTOR -> "RiskFactorEntry";
            default -> "";
        };
        Map<String, List<Pickable>> options = new LinkedHashMap<>();
        if (!row.isEmpty()) {
            rows.createQuery(
                            "select entry.slug, option.slug, option.label from " + row
                                    + " entry join entry.options option order by entry.slug, index(option)",
                            Object[].class)
                    .getResultList()
                    .forEach(columns -> options.computeIfAbsent((String) columns[0], slug -> new ArrayList<>())
                            .add(new Pickable(kind, (String) columns[1], (String) columns[2])));
        }
        return options;
    }
}
