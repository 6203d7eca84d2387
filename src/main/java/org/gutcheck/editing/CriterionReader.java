package org.gutcheck.editing;

import java.util.List;
import java.util.Optional;
import org.gutcheck.editing.Fault.What;
import org.gutcheck.editing.PickList.Pickable;
import org.gutcheck.release.CatalogueJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads the texts of a form as the JSON of a criterion. */
final class CriterionReader {

    /** How long the column for a criterion is. */
    private static final int MOST_LETTERS = 4000;

    /** Nobody understands a criterion that is deeper. */
    private static final int MOST_LEVELS = 6;

    private final FormTexts texts;

    private final PickList picks;

    private final List<Fault> faults;

    CriterionReader(FormTexts texts, PickList picks, List<Fault> faults) {
        this.texts = texts;
        this.picks = picks;
        this.faults = faults;
    }

    /** The criterion, or null where there is none or something is wrong with it. */
    JsonNode read(String path, boolean required) {
        JsonNode criterion = part(path, required, 1);
        String text = CatalogueJson.MAPPER.writeValueAsString(criterion);
        if (text.length() > MOST_LETTERS) {
            faults.add(Fault.of(path, What.TOO_LONG, MOST_LETTERS, text.length()));
        }
        return criterion;
    }

    private JsonNode part(String path, boolean required, int level) {
        String is = texts.one(path + ".is");
        ObjectNode criterion = JsonNodeFactory.instance.objectNode();
        switch (is) {
            case "" -> {
                return none(path, required);
            }
            case "ticked" -> criterion.set(is, fact(path + ".fact"));
            case "anySymptom", "anyRiskFactor" -> criterion.put(is, true);
            case "anyOf", "allOf" -> criterion.set(is, parts(path, level));
            case "not" -> {
                ArrayNode parts = parts(path, level);
                if (parts.size() > 1) {
                    faults.add(Fault.of(path + ".is", What.ONE_PART, parts.size()));
                }
                criterion.set(is, parts.isEmpty() ? JsonNodeFactory.instance.nullNode() : parts.get(0));
            }
            case "atLeast" -> {
                ArrayNode parts = parts(path, level);
                criterion.put(is, number(path + ".n", parts.size()));
                criterion.set("of", parts);
            }
            default -> faults.add(Fault.of(path + ".is", What.NOT_A_CHOICE, is));
        }
        return criterion;
    }

    private JsonNode none(String path, boolean required) {
        if (required) {
            faults.add(Fault.of(path + ".is", What.BLANK));
        }
        return JsonNodeFactory.instance.nullNode();
    }

    private JsonNode fact(String path) {
        String text = texts.one(path);
        if (text.isEmpty()) {
            faults.add(Fault.of(path, What.BLANK));
            return JsonNodeFactory.instance.nullNode();
        }
        Optional<Pickable> meant = EntryReader.meant(text, Fields.FACTS, path, picks, faults);
        return meant.<JsonNode>map(one -> JsonNodeFactory.instance.stringNode(one.address()))
                .orElseGet(JsonNodeFactory.instance::nullNode);
    }

    /** Parts that say nothing are left out. */
    private ArrayNode parts(String path, int level) {
        ArrayNode parts = JsonNodeFactory.instance.arrayNode();
        if (level == MOST_LEVELS) {
            faults.add(Fault.of(path + ".is", What.TOO_DEEP, MOST_LEVELS));
            return parts;
        }
        for (String place : texts.rows(path + ".of")) {
            if (!texts.one(place + ".is").isEmpty()) {
                parts.add(part(place, true, level + 1));
            }
        }
        if (parts.isEmpty()) {
            faults.add(Fault.of(path + ".is", What.NO_PARTS));
        }
        return parts;
    }

    private int number(String path, int parts) {
        String text = texts.one(path);
        if (!text.matches("[0-9]{1,4}")) {
            faults.add(text.isEmpty() ? Fault.of(path, What.BLANK) : Fault.of(path, What.NOT_A_NUMBER, text));
            return 1;
        }
        int number = Integer.parseInt(text);
        if (number < 1 || number > parts) {
            faults.add(Fault.of(path, What.TOO_MANY_NEEDED, number, parts));
        }
        return number;
    }
}
