package org.gutcheck.editing;

import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.release.CatalogueJson;
import tools.jackson.databind.node.ObjectNode;

/**
 * An entry of the working copy as it stands.
 *
 * @param body the JSON of its record
 * @param state the digest by which a form knows what it was filled in from; empty where the entry was removed
 */
public record Draft(EntryAddress address, ObjectNode body, boolean retired, String state) {

    static Draft of(EntryAddress address, Shelf.Stored stored) {
        return new Draft(address, stored.body(), stored.retired(), state(stored));
    }

    /** What is left of an entry that was removed. */
    static Draft removed(EntryAddress address, ObjectNode body) {
        return new Draft(address, body, true, "");
    }

    /** What lists call it; empty where it has no title. */
    public String title() {
        return body.path(Shelves.of(address.kind()).titleField()).asString("");
    }

    public boolean isRemoved() {
        return state.isEmpty();
    }

    private static String state(Shelf.Stored stored) {
        return CatalogueJson.sha256(stored.retired() + CatalogueJson.MAPPER.writeValueAsString(stored.body()));
    }

    /** The body itself, without a sign-off where it has one. */
    static ObjectNode unsigned(ObjectNode body) {
        return body.has("signOff") ? body.putNull("signOff") : body;
    }

    /** An earlier body, with what it is too old to say as this draft says it. */
    ObjectNode completing(ObjectNode earlier) {
        ObjectNode whole = earlier.deepCopy();
        body.properties().forEach(field -> {
            if (!whole.has(field.getKey())) {
                whole.set(field.getKey(), field.getValue());
            }
        });
        return whole;
    }
}
