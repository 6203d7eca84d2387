package org.gutcheck.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.editing.Field.As;
import org.gutcheck.editing.PickList.Pickable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes an entry as the texts of its form; {@link EntryReader} reads them back. */
public final class EntryText {

    private final PickList picks;

    private final MultiValueMap<String, String> texts = new LinkedMultiValueMap<>();

    private EntryText(PickList picks) {
        this.picks = picks;
    }

    public static MultiValueMap<String, String> of(EntryKind kind, ObjectNode body, PickList picks) {
        EntryText text = new EntryText(picks);
        Fields.of(kind).forEach(field -> text.write(field, "", body));
        return text.texts;
    }

    /** Whether two forms of a kind say the same. */
    public static boolean isSame(
            EntryKind kind, MultiValueMap<String, String> one, MultiValueMap<String, String> other) {
        return said(kind, one).equals(said(kind, other));
    }

    private static Map<String, List<String>> said(EntryKind kind, MultiValueMap<String, String> form) {
        Map<String, List<String>> said = new HashMap<>();
        form.forEach((name, texts) -> {
            List<String> plain = texts.stream()
                    .map(FormTexts::plain)
                    .filter(text -> !text.isEmpty())
                    .toList();
            if (!plain.isEmpty() && Fields.of(kind).stream().anyMatch(field -> field.holds(name))) {
                said.put(name, plain);
            }
        });
        return said;
    }

    /** What stands at a name, which may lead into records within the body. */
    static JsonNode at(JsonNode body, String name) {
        JsonNode node = body;
        for (String step : name.split("\\.", -1)) {
            node = node.path(step);
        }
        return node;
    }

    private void write(Field field, String prefix, JsonNode record) {
        String path = prefix + field.name();
        if (field instanceof Field.Proposals proposals) {
            writeProposals(proposals, path, record);
        } else {
            writeValue(field, path, at(record, field.name()));
        }
    }

    private void writeValue(Field field, String path, JsonNode value) {
        if (field instanceof Field.Rows rows) {
            for (int row = 0; row < value.size(); row++) {
                String place = path + "." + row + ".";
                JsonNode record = value.get(row);
                rows.fields().forEach(part -> write(part, place, record));
            }
        } else if (field instanceof Field.Items items) {
            for (int item = 0; item < value.size(); item++) {
                writeValue(items.each(), path + "." + item, value.get(item));
            }
        } else if (field instanceof Field.Choices) {
            value.forEach(part -> texts.add(path, part.asString()));
        } else if (field instanceof Field.Logic) {
            writeCriterion(path, value);
        } else if (field instanceof Field.Pick pick) {
            put(path, shown(pick, value));
        } else if (field instanceof Field.Tick) {
            if (value.asBoolean(false)) {
                put(path, "on");
            }
        } else {
            put(path, value.asString(""));
        }
    }

    private void writeProposals(Field.Proposals field, String path, JsonNode record) {
        List<JsonNode> accepted = at(record, field.accepted()).valueStream().toList();
        List<JsonNode> rejected = at(record, field.rejected()).valueStream().toList();
        int place = 0;
        for (JsonNode entry : at(record, field.name())) {
            String row = path + "." + place++;
            put(row, shown(EntryKind.REFERENCE.prefix() + ":" + entry.asString("")));
            Verdict verdict = accepted.contains(entry)
                    ? Verdict.ACCEPTED
                    : rejected.contains(entry) ? Verdict.REJECTED : Verdict.UNDECIDED;
            put(row + ".verdict", verdict.name());
        }
    }

    private void writeCriterion(String path, JsonNode criterion) {
        if (criterion.isMissingNode() || criterion.isNull()) {
            put(path + ".is", "");
            return;
        }
        String is = criterion.propertyNames().iterator().next();
        put(path + ".is", is);
        switch (is) {
            case "ticked" -> put(path + ".fact", shown(criterion.path(is).asString()));
            case "not" -> writeCriterion(path + ".of.0", criterion.path(is));
            case "anyOf", "allOf" -> writeParts(path, criterion.path(is));
            case "atLeast" -> {
                put(path + ".n", criterion.path(is).asString(""));
                writeParts(path, criterion.path("of"));
            }
            default -> {
                // "Any symptom" and "any risk factor" have no parts.
            }
        }
    }

    private void writeParts(String path, JsonNode parts) {
        for (int part = 0; part < parts.size(); part++) {
            writeCriterion(path + ".of." + part, parts.get(part));
        }
    }

    private String shown(Field.Pick pick, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        String id = value.asString("");
        return pick.as() == As.ADDRESS
                ? shown(id)
                : shown(pick.kinds().iterator().next().prefix() + ":" + id);
    }

    private String shown(String address) {
        Optional<Pickable> found = picks.at(address);
        return found.map(Pickable::text).orElse(address);
    }

    private void put(String path, String text) {
        texts.put(path, List.of(text));
    }
}
