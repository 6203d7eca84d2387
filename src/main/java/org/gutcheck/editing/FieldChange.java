package org.gutcheck.editing;

import java.util.ArrayList;
import java.util.List;
import org.gutcheck.catalogue.EntryKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One field in which two bodies of an entry differ.
 *
 * @param field the field of the form, or none for what no form shows, such as a sign-off
 */
public record FieldChange(String name, @Nullable Field field, JsonNode before, JsonNode after) {

    /** What no form shows, and is told all the same. */
    private static final List<String> BESIDE_THE_FORM = List.of("signOff", "review.reviewedBy", "ids");

    /** Every field in which the two differ; a body that is missing has nothing in any field. */
    public static List<FieldChange> between(EntryKind kind, @Nullable ObjectNode before, @Nullable ObjectNode after) {
        JsonNode then = before == null ? MissingNode.getInstance() : before;
        JsonNode now = after == null ? MissingNode.getInstance() : after;
        List<FieldChange> changes = new ArrayList<>();
        for (Field field : Fields.of(kind)) {
            JsonNode old = shown(field, then);
            JsonNode young = shown(field, now);
            if (!old.equals(young)) {
                changes.add(new FieldChange(field.name(), field, old, young));
            }
        }
        for (String name : BESIDE_THE_FORM) {
            JsonNode old = EntryText.at(then, name);
            JsonNode young = EntryText.at(now, name);
            if (!old.equals(young) && !(isNothing(old) && isNothing(young))) {
                changes.add(new FieldChange(name, null, old, young));
            }
        }
        return changes;
    }

    /** Proposals change with their verdicts. */
    private static JsonNode shown(Field field, JsonNode body) {
        if (field instanceof Field.Proposals proposals && body instanceof ObjectNode object) {
            ObjectNode all = object.objectNode();
            all.set("proposals", EntryText.at(body, proposals.name()));
            all.set("accepted", EntryText.at(body, proposals.accepted()));
            all.set("rejected", EntryText.at(body, proposals.rejected()));
            return all;
        }
        return EntryText.at(body, field.name());
    }

    private static boolean isNothing(JsonNode node) {
        return node.isNull() || node.isMissingNode();
    }
}
