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

    /** Puts what stands in a field of one body into another. */
    public static void take(Field field, ObjectNode from, ObjectNode into) {
        put(field.name(), from, into);
        if (field instanceof Field.Proposals proposals) {
            put(proposals.accepted(), from, into);
            put(proposals.rejected(), from, into);
        }
    }

    /** A record within the body goes as a whole where one of the two has none. */
    private static void put(String name, ObjectNode from, ObjectNode into) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            into.set(name, from.path(name));
            return;
        }
        String outer = name.substring(0, dot);
        if (from.path(outer) instanceof ObjectNode there && into.path(outer) instanceof ObjectNode here) {
            here.set(name.substring(dot + 1), there.path(name.substring(dot + 1)));
        } else {
            into.set(outer, from.path(outer));
        }
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
