package org.gutcheck.editing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.editing.Fault.What;
import org.gutcheck.editing.Field.As;
import org.gutcheck.editing.Field.Blank;
import org.gutcheck.editing.PickList.Pickable;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the texts of a form as an entry, and collects everything that is wrong with them. */
public final class EntryReader {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final FormTexts texts;

    private final PickList picks;

    private final List<Fault> faults = new ArrayList<>();

    private EntryReader(FormTexts texts, PickList picks) {
        this.texts = texts;
        this.picks = picks;
    }

    /** Reads the fields of a kind over an entry, whose other properties stay. */
    public static Read read(EntryKind kind, MultiValueMap<String, String> typed, ObjectNode start, PickList picks) {
        EntryReader reader = new EntryReader(new FormTexts(typed), picks);
        ObjectNode body = start.deepCopy();
        Fields.of(kind).forEach(field -> reader.read(field, "", body));
        return new Read(body, reader.faults);
    }

    private void read(Field field, String prefix, ObjectNode record) {
        String path = prefix + field.name();
        if (field instanceof Field.Proposals proposals) {
            readProposals(proposals, path, record);
        } else if (field instanceof Field.Fixed
                && !EntryText.at(record, field.name()).asString("").isEmpty()) {
            return;
        } else {
            put(record, field, value(field, path));
        }
    }

    private JsonNode value(Field field, String path) {
        if (field instanceof Field.Text text) {
            return text(path, text.most(), text.blank());
        } else if (field instanceof Field.Fixed fixed) {
            return text(path, fixed.most(), Blank.REFUSED);
        } else if (field instanceof Field.Name) {
            return name(path);
        } else if (field instanceof Field.Whole whole) {
            return whole(path, whole.required());
        } else if (field instanceof Field.Tick) {
            return NODES.booleanNode(!texts.one(path).isEmpty());
        } else if (field instanceof Field.Choice choice) {
            return choice(choice, path);
        } else if (field instanceof Field.Choices choices) {
            return choices(choices, path);
        } else if (field instanceof Field.Pick pick) {
            return pick(pick, path);
        } else if (field instanceof Field.Logic logic) {
            return new CriterionReader(texts, picks, faults).read(path, logic.required());
        } else if (field instanceof Field.Items items) {
            return items(items, path);
        } else if (field instanceof Field.Rows rows) {
            return rows(rows, path);
        }
        throw new IllegalStateException("Not a field of its own: " + field);
    }

    private JsonNode text(String path, int most, Blank blank) {
        String text = texts.one(path);
        if (text.isEmpty()) {
            if (blank == Blank.REFUSED) {
                faults.add(Fault.of(path, What.BLANK));
            }
            return blank == Blank.NULL ? NODES.nullNode() : NODES.stringNode("");
        }
        if (text.length() > most) {
            faults.add(Fault.of(path, What.TOO_LONG, most, text.length()));
        }
        return NODES.stringNode(text);
    }

    private JsonNode name(String path) {
        String text = texts.one(path);
        if (!Slug.isValid(text)) {
            faults.add(text.isEmpty() ? Fault.of(path, What.BLANK) : Fault.of(path, What.NOT_A_NAME, text));
        }
        return NODES.stringNode(text);
    }

    private JsonNode whole(String path, boolean required) {
        String text = texts.one(path);
        if (text.isEmpty() && !required) {
            return NODES.nullNode();
        }
        if (!text.matches("[0-9]{1,9}")) {
            faults.add(text.isEmpty() ? Fault.of(path, What.BLANK) : Fault.of(path, What.NOT_A_NUMBER, text));
            return NODES.nullNode();
        }
        return NODES.numberNode(Integer.parseInt(text));
    }

    private JsonNode choice(Field.Choice choice, String path) {
        String text = texts.one(path);
        if (text.isEmpty()) {
            if (choice.required()) {
                faults.add(Fault.of(path, What.BLANK));
            }
            return NODES.nullNode();
        }
        if (!isOneOf(choice.of(), text)) {
            faults.add(Fault.of(path, What.NOT_A_CHOICE, text));
        }
        return NODES.stringNode(text);
    }

    private JsonNode choices(Field.Choices choices, String path) {
        ArrayNode chosen = NODES.arrayNode();
        List<String> ticked = texts.all(path);
        ticked.stream()
                .filter(text -> !isOneOf(choices.of(), text))
                .forEach(text -> faults.add(Fault.of(path, What.NOT_A_CHOICE, text)));
        Arrays.stream(choices.of().getEnumConstants())
                .map(Enum::name)
                .filter(ticked::contains)
                .forEach(chosen::add);
        return chosen;
    }

    private JsonNode pick(Field.Pick pick, String path) {
        String text = texts.one(path);
        if (text.isEmpty()) {
            if (pick.required()) {
                faults.add(Fault.of(path, What.BLANK));
            }
            return NODES.nullNode();
        }
        Optional<Pickable> meant = meant(text, pick.kinds(), path, picks, faults);
        if (meant.isEmpty()) {
            return NODES.nullNode();
        }
        return switch (pick.as()) {
            case ADDRESS -> NODES.stringNode(meant.get().address());
            case ID -> NODES.stringNode(meant.get().id());
            case NUMBER -> NODES.numberNode(Integer.parseInt(meant.get().id()));
        };
    }

    /** What was picked, or nothing and a fault. */
    static Optional<Pickable> meant(
            String text, Set<EntryKind> kinds, String path, PickList picks, List<Fault> faults) {
        Optional<Pickable> meant = picks.meant(text, kinds);
        if (meant.isEmpty()) {
            faults.add(picks.nearest(text, kinds)
                    .map(near -> Fault.of(path, What.UNKNOWN_BUT_NEAR, text, near.label()))
                    .orElseGet(() -> Fault.of(path, What.UNKNOWN, text)));
        }
        return meant;
    }

    private JsonNode items(Field.Items items, String path) {
        ArrayNode list = NODES.arrayNode();
        Set<JsonNode> seen = new HashSet<>();
        for (String place : texts.rows(path)) {
            if (texts.one(place).isEmpty()) {
                continue;
            }
            JsonNode value = value(items.each(), place);
            if (!value.isNull() && !seen.add(value)) {
                faults.add(Fault.of(place, What.TWICE, texts.one(place)));
            }
            list.add(value);
        }
        return list;
    }

    private JsonNode rows(Field.Rows rows, String path) {
        ArrayNode list = NODES.arrayNode();
        Set<List<JsonNode>> seen = new HashSet<>();
        List<Field> telling = rows.fields().subList(0, rows.telling());
        for (String place : texts.rows(path)) {
            if (!texts.isBlankBelow(place)) {
                ObjectNode record = list.addObject();
                rows.fields().forEach(part -> read(part, place + ".", record));
                if (!seen.add(
                        telling.stream().map(part -> record.path(part.name())).toList())) {
                    twice(place, telling);
                }
            }
        }
        return list;
    }

    private void twice(String row, List<Field> telling) {
        String said = telling.stream()
                .map(part -> texts.one(row + "." + part.name()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        if (!said.isEmpty()) {
            faults.add(Fault.of(row + "." + telling.get(0).name(), What.TWICE, said));
        }
    }

    private void readProposals(Field.Proposals field, String path, ObjectNode record) {
        Field.Pick reference = new Field.Pick(path, EnumSet.of(EntryKind.REFERENCE), As.NUMBER, true);
        ArrayNode proposals = NODES.arrayNode();
        ArrayNode accepted = NODES.arrayNode();
        ArrayNode rejected = NODES.arrayNode();
        for (String place : texts.rows(path)) {
            if (texts.one(place).isEmpty()) {
                continue;
            }
            JsonNode entry = pick(reference, place);
            if (!entry.isNull() && proposals.valueStream().anyMatch(entry::equals)) {
                faults.add(Fault.of(place, What.TWICE, texts.one(place)));
            }
            proposals.add(entry);
            String verdict = texts.one(place + ".verdict");
            if (verdict.equals(Verdict.ACCEPTED.name())) {
                accepted.add(entry);
            } else if (verdict.equals(Verdict.REJECTED.name())) {
                rejected.add(entry);
            }
        }
        put(record, field, proposals);
        put(record, field.accepted(), accepted);
        put(record, field.rejected(), rejected);
    }

    private static void put(ObjectNode record, Field field, JsonNode value) {
        put(record, field.name(), value);
    }

    /** A record within the body is there as long as its first field names something. */
    private static void put(ObjectNode record, String name, JsonNode value) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            record.set(name, value);
            return;
        }
        String outer = name.substring(0, dot);
        String inner = name.substring(dot + 1);
        if (inner.equals(outer) && value.isNull()) {
            record.putNull(outer);
        } else if (!(record.get(outer) instanceof NullNode) || inner.equals(outer)) {
            JsonNode there = record.path(outer);
            ObjectNode within = there instanceof ObjectNode object ? object : record.putObject(outer);
            within.set(inner, value);
        }
    }

    private static boolean isOneOf(Class<? extends Enum<?>> values, String text) {
        return Arrays.stream(values.getEnumConstants())
                .anyMatch(value -> value.name().equals(text));
    }

    /** What the form says, and what is wrong with it; with faults the body must not be saved. */
    public record Read(ObjectNode body, List<Fault> faults) {

        public Read {
            faults = List.copyOf(faults);
        }
    }
}
