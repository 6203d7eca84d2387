package org.gutcheck.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.editing.Field;
import org.gutcheck.editing.PickList;
import org.gutcheck.web.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Writes what stands in a field as a text to read and to compare. */
final class InPlainText {

    private final EntryKind kind;

    private final PickList picks;

    private final FieldWords words;

    private final Wording wording;

    InPlainText(EntryKind kind, PickList picks, FieldWords words, Wording wording) {
        this.kind = kind;
        this.picks = picks;
        this.words = words;
        this.wording = wording;
    }

    /** The text, empty where there is nothing; lines stand below each other. */
    String of(@Nullable Field field, JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        if (field instanceof Field.Tick) {
            return wording.of(value.asBoolean(false) ? "edit.yes" : "edit.no");
        } else if (field instanceof Field.Choice choice) {
            return words.choice(choice.of().getSimpleName(), value.asString(""));
        } else if (field instanceof Field.Choices choices) {
            return lines(value, part -> words.choice(choices.of().getSimpleName(), part.asString("")));
        } else if (field instanceof Field.Pick pick) {
            return picked(pick, value);
        } else if (field instanceof Field.Logic) {
            return criterion(value);
        } else if (field instanceof Field.Items items) {
            return lines(value, part -> of(items.each(), part));
        } else if (field instanceof Field.Rows rows) {
            return lines(value, row -> row(rows, row));
        } else if (field instanceof Field.Proposals) {
            return proposals(value);
        } else if (value.isContainer()) {
            return lines(value, part -> part.isContainer() ? part.toString() : part.asString(""));
        }
        return value.asString("");
    }

    private String row(Field.Rows rows, JsonNode row) {
        List<String> parts = new ArrayList<>();
        for (Field part : rows.fields()) {
            String text = of(part, row.path(part.name()));
            if (!text.isEmpty()) {
                parts.add(wording.of("edit.part", words.label(kind, rows.name() + "." + part.name()), text));
            }
        }
        return String.join("; ", parts);
    }

    private String picked(Field.Pick pick, JsonNode value) {
        String id = value.asString("");
        String address = pick.as() == Field.As.ADDRESS
                ? id
                : pick.kinds().iterator().next().prefix() + ":" + id;
        return label(address);
    }

    private String label(String address) {
        return picks.at(address).map(PickList.Pickable::label).orElse(address);
    }

    private String proposals(JsonNode value) {
        List<JsonNode> accepted = value.path("accepted").valueStream().toList();
        List<JsonNode> rejected = value.path("rejected").valueStream().toList();
        return lines(value.path("proposals"), entry -> {
            String number = label(EntryKind.REFERENCE.prefix() + ":" + entry.asString(""));
            if (accepted.contains(entry)) {
                return wording.of("edit.part", number, words.choice("Verdict", "ACCEPTED"));
            }
            return rejected.contains(entry)
                    ? wording.of("edit.part", number, words.choice("Verdict", "REJECTED"))
                    : number;
        });
    }

    private String criterion(JsonNode criterion) {
        String is = criterion.propertyNames().iterator().next();
        return switch (is) {
            case "ticked" -> label(criterion.path(is).asString(""));
            case "atLeast" ->
                wording.of("edit.logic.atLeast", criterion.path(is).asInt(), parts(criterion.path("of")));
            case "not" -> wording.of("edit.logic.not", criterion(criterion.path(is)));
            case "anyOf", "allOf" -> wording.of("edit.logic." + is, parts(criterion.path(is)));
            default -> words.choice("Logic", is);
        };
    }

    private String parts(JsonNode parts) {
        return parts.valueStream().map(this::criterion).collect(Collectors.joining("; "));
    }

    private static String lines(JsonNode values, Function<JsonNode, String> text) {
        return values.valueStream().map(text).collect(Collectors.joining("\n"));
    }
}
