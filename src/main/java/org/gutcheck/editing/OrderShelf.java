package org.gutcheck.editing;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.content.Placed;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The order in which the entries of each kind are shown. */
final class OrderShelf implements Shelf {

    private final Map<String, RowShelf<? extends Placed, ?>> placed = new HashMap<>();

    OrderShelf(List<RowShelf<? extends Placed, ?>> shelves) {
        shelves.forEach(shelf -> placed.put(shelf.kind().prefix(), shelf));
    }

    @Override
    public EntryKind kind() {
        return EntryKind.ORDER;
    }

    @Override
    public Optional<Stored> find(EntityManager rows, String id, boolean locked) {
        return Optional.ofNullable(placed.get(id)).map(shelf -> {
            if (locked) {
                shelf.lockedRows(rows);
            }
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            ArrayNode ids = body.putArray("ids");
            shelf.ids(rows).forEach(ids::add);
            return new Stored(body, false);
        });
    }

    /** Entries that the body does not name come after those it names. */
    @Override
    public void put(EntityManager rows, String id, ObjectNode body) {
        Map<String, Integer> places = new HashMap<>();
        body.required("ids").forEach(entry -> places.putIfAbsent(entry.asString(), places.size() + 1));
        place(rows, Optional.ofNullable(placed.get(id)).orElseThrow(), places);
    }

    private static <E extends Placed> void place(
            EntityManager rows, RowShelf<E, ?> shelf, Map<String, Integer> places) {
        int last = places.size();
        for (E row : shelf.lockedRows(rows)) {
            Integer place = places.get(shelf.id(rows, row));
            int wanted = place == null ? ++last : place;
            if (row.position() != wanted) {
                row.moveTo(wanted);
            }
        }
    }

    @Override
    public void setRetired(EntityManager rows, String id, boolean retired) {
        throw new IllegalArgumentException("An order cannot be retired");
    }

    @Override
    public void remove(EntityManager rows, String id) {
        throw new IllegalArgumentException("An order cannot be removed");
    }

    @Override
    public Listing list(EntityManager rows, Search search) {
        return new Listing(List.of(), 0, 0);
    }
}
