package org.gutcheck.editing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.Attribute;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gutcheck.catalogue.EntryKind;

/** Where a search looks within the rows of a kind: at every text that its form shows, those of its parts too. */
final class SearchedTexts {

    private static final String LIKE = ") like :text escape '\\'";

    private final Set<String> attributes;

    private SearchedTexts(Set<String> attributes) {
        this.attributes = attributes;
    }

    /** The condition of a query whose rows go by the name of entry, and whose text is a pattern. */
    static String condition(EntityManager rows, EntryKind kind, Class<?> rowType) {
        SearchedTexts texts = new SearchedTexts(rows.getMetamodel().entity(rowType).getAttributes().stream()
                .map(Attribute::getName)
                .collect(Collectors.toSet()));
        return Fields.of(kind).stream().flatMap(texts::conditions).collect(Collectors.joining(" or "));
    }

    private Stream<String> conditions(Field field) {
        if (isText(field)) {
            return Stream.of(like("entry." + attribute(field.name())));
        } else if (field instanceof Field.Items items && isText(items.each())) {
            return Stream.of(inParts(field, List.of("part")));
        } else if (field instanceof Field.Rows parts) {
            List<String> texts = parts.fields().stream()
                    .filter(SearchedTexts::isText)
                    .map(part -> "part." + part.name())
                    .toList();
            return texts.isEmpty() ? Stream.of() : Stream.of(inParts(field, texts));
        }
        return Stream.of();
    }

    private static boolean isText(Field field) {
        return field instanceof Field.Text || field instanceof Field.Fixed;
    }

    private String inParts(Field field, List<String> texts) {
        return "exists (select 1 from entry." + attribute(field.name()) + " part where "
                + texts.stream().map(SearchedTexts::like).collect(Collectors.joining(" or ")) + ")";
    }

    static String like(String text) {
        return "lower(" + text + LIKE;
    }

    /** What holds a field: its name, its name within a record, or one that says whose it is as well. */
    private String attribute(String field) {
        int dot = field.indexOf('.');
        String name = field.substring(dot + 1);
        String owner = dot < 0 ? "publication" : field.substring(0, dot);
        return Stream.of(name, owner + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
                .filter(attributes::contains)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No attribute holds " + field + ": " + attributes));
    }
}
