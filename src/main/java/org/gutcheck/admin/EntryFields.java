package org.gutcheck.admin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gutcheck.admin.EntryField.Choice;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.editing.Field;
import org.gutcheck.editing.Fields;
import org.gutcheck.editing.FormTexts;
import org.gutcheck.editing.PickList;
import org.gutcheck.editing.Verdict;
import org.gutcheck.web.FormMistakes;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Lays out the fields of one form from what was typed. */
final class EntryFields {

    private final EntryKind kind;

    /** The slugs of the options that are there already, and so stay. */
    private final Set<String> names;

    private final FormTexts texts;

    private final PickList picks;

    private final FormMistakes mistakes;

    private final FieldWords words;

    /** The lists that fields pick from, by their id. */
    private final Map<String, List<PickList.Pickable>> lists = new LinkedHashMap<>();

    EntryFields(
            EntryKind kind,
            MultiValueMap<String, String> typed,
            PickList picks,
            Set<String> names,
            FormMistakes mistakes,
            FieldWords words) {
        this.names = names;
        this.kind = kind;
        this.texts = new FormTexts(typed);
        this.picks = picks;
        this.mistakes = mistakes;
        this.words = words;
    }

    /** The field for the id of a new entry; codes are named by the item that they belong to. */
    EntryField id(String hint) {
        String list = kind == EntryKind.CODES ? list(Fields.CODED) : null;
        return new EntryField(
                "line",
                "id",
                words.label(kind, "id"),
                hint,
                texts.one("id"),
                true,
                List.of(),
                list,
                List.of(),
                mistakes.at("id"));
    }

    List<EntryField> all() {
        return Fields.of(kind).stream().map(field -> field(field, "", "")).toList();
    }

    Map<String, List<PickList.Pickable>> lists() {
        return lists;
    }

    private EntryField field(Field field, String prefix, String outer) {
        String path = prefix + field.name();
        String name = outer + field.name();
        if (field instanceof Field.Text text) {
            return plain(text.isLong() ? "long" : "line", path, name, text.blank() == Field.Blank.REFUSED);
        } else if (field instanceof Field.Fixed) {
            return plain("fixed", path, name, true);
        } else if (field instanceof Field.Name) {
            return plain(names.contains(texts.one(path)) ? "fixed" : "line", path, name, true);
        } else if (field instanceof Field.Whole whole) {
            return plain("line", path, name, whole.required());
        } else if (field instanceof Field.Tick) {
            return plain("tick", path, name, false);
        } else if (field instanceof Field.Choice choice) {
            return chosen("choice", path, name, choice.of(), choice.required());
        } else if (field instanceof Field.Choices choices) {
            return chosen("choices", path, name, choices.of(), false);
        } else if (field instanceof Field.Pick pick) {
            return picked(path, name, pick.kinds(), pick.required());
        } else if (field instanceof Field.Logic) {
            return logic(path, name);
        } else if (field instanceof Field.Items items) {
            return list("items", path, name, texts.rows(path).stream().map(row -> item(items.each(), row)));
        } else if (field instanceof Field.Rows rows) {
            return list("rows", path, name, texts.rows(path).stream().map(row -> row(rows, row, name)));
        }
        return list("proposals", path, name, texts.rows(path).stream().map(this::proposal));
    }

    private EntryField plain(String type, String path, String name, boolean required) {
        return made(type, path, name, texts.one(path), required, List.of(), null, List.of());
    }

    private EntryField chosen(String type, String path, String name, Class<? extends Enum<?>> of, boolean required) {
        List<String> chosen = texts.all(path);
        List<Choice> choices = Arrays.stream(of.getEnumConstants())
                .map(value -> new Choice(value.name(), words.choice(value), chosen.contains(value.name())))
                .toList();
        return made(type, path, name, texts.one(path), required, choices, null, List.of());
    }

    private EntryField picked(String path, String name, Set<EntryKind> kinds, boolean required) {
        return made("pick", path, name, texts.one(path), required, List.of(), list(kinds), List.of());
    }

    private EntryField list(String type, String path, String name, Stream<EntryField> parts) {
        return made(type, path, name, "", false, List.of(), null, parts.toList());
    }

    /** An item of a list goes by the name of the list. */
    private EntryField item(Field each, String row) {
        String type = each instanceof Field.Pick
                ? "pick"
                : each instanceof Field.Text text && text.isLong() ? "long" : "line";
        String list = each instanceof Field.Pick pick ? list(pick.kinds()) : null;
        return new EntryField(type, row, "", null, texts.one(row), false, List.of(), list, List.of(), mistakes.at(row));
    }

    private EntryField row(Field.Rows rows, String row, String name) {
        List<EntryField> parts = rows.fields().stream()
                .map(part -> field(part, row + ".", name + "."))
                .toList();
        return new EntryField("row", row, "", null, "", false, List.of(), null, parts, null);
    }

    private EntryField proposal(String row) {
        String verdict = texts.one(row + ".verdict");
        List<Choice> verdicts = Arrays.stream(Verdict.values())
                .map(value -> new Choice(
                        value.name(),
                        words.choice(value),
                        value.name().equals(verdict.isEmpty() ? Verdict.UNDECIDED.name() : verdict)))
                .toList();
        return new EntryField(
                "proposal",
                row,
                "",
                null,
                texts.one(row),
                false,
                verdicts,
                list(Set.of(EntryKind.REFERENCE)),
                List.of(),
                mistakes.at(row));
    }

    private EntryField logic(String path, String name) {
        String is = texts.one(path + ".is");
        List<EntryField> parts = new ArrayList<>();
        switch (is) {
            case "ticked" -> parts.add(picked(path + ".fact", "logic.fact", Fields.FACTS, true));
            case "anyOf", "allOf", "not" -> parts.addAll(parts(path));
            case "atLeast" -> {
                parts.add(
                        made("line", path + ".n", "logic.n", texts.one(path + ".n"), true, List.of(), null, List.of()));
                parts.addAll(parts(path));
            }
            default -> {
                // The others have no parts.
            }
        }
        parts.addAll(unseen(path, parts));
        List<Choice> choices = Stream.of("ticked", "anyOf", "allOf", "atLeast", "not", "anySymptom", "anyRiskFactor")
                .map(value -> new Choice(value, words.choice("Logic", value), value.equals(is)))
                .toList();
        return new EntryField(
                "logic",
                path,
                name.isEmpty() ? "" : words.label(kind, name),
                name.isEmpty() ? null : words.hint(kind, name),
                is,
                false,
                choices,
                null,
                parts,
                mistakes.at(path + ".is"));
    }

    /** What was filled in before another word was chosen comes along unseen, and is there again with the first word. */
    private List<EntryField> unseen(String path, List<EntryField> seen) {
        return texts.below(path).stream()
                .filter(name -> !name.equals(path + ".is") && !name.equals(path + ".new"))
                .filter(name ->
                        seen.stream().noneMatch(part -> name.equals(part.path()) || name.startsWith(part.path() + ".")))
                .map(name -> new EntryField(
                        "hidden", name, "", null, texts.one(name), false, List.of(), null, List.of(), null))
                .toList();
    }

    /** There is always a part to fill in. */
    private List<EntryField> parts(String path) {
        List<String> rows = texts.rows(path + ".of");
        List<String> shown = rows.isEmpty() ? List.of(path + ".of.0") : rows;
        return shown.stream().map(row -> logic(row, "")).collect(Collectors.toList());
    }

    private String list(Set<EntryKind> kinds) {
        String id = "pick-" + kinds.stream().map(EntryKind::prefix).collect(Collectors.joining("-"));
        lists.computeIfAbsent(id, key -> picks.of(kinds));
        return id;
    }

    private EntryField made(
            String type,
            String path,
            String name,
            String value,
            boolean required,
            List<Choice> choices,
            @Nullable String list,
            List<EntryField> parts) {
        return new EntryField(
                type,
                path,
                words.label(kind, name),
                words.hint(kind, name),
                value,
                required,
                choices,
                list,
                parts,
                mistakes.at(path));
    }
}
