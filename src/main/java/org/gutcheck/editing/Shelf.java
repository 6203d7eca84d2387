package org.gutcheck.editing;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gutcheck.catalogue.EntryKind;
import tools.jackson.databind.node.ObjectNode;

/** The entries of one kind in the working copy, read and written as the JSON of their records. */
interface Shelf {

    EntryKind kind();

    /** An entry, retired or not; whoever holds it locked is the only one to change it until the transaction ends. */
    Optional<Stored> find(EntityManager rows, String id, boolean locked);

    /** Reads some entries with one statement, so that nobody waits for each of them, and says which of them there are. */
    default Set<String> load(EntityManager rows, List<String> ids) {
        return Set.copyOf(ids);
    }

    /** Writes an entry that is not there yet, and whose place in the order is still to be given. */
    default void add(EntityManager rows, ObjectNode body) {
        throw new IllegalArgumentException("There is always an entry: " + kind());
    }

    /** Writes an entry, new or changed; throws {@link IllegalArgumentException} where the body makes no record. */
    void put(EntityManager rows, String id, ObjectNode body);

    /** Takes an entry out of what is published, or brings it back. */
    void setRetired(EntityManager rows, String id, boolean retired);

    /** Takes away what no release has shown, or what has no slug. */
    void remove(EntityManager rows, String id);

    /** The entries of which a text or the id holds what is searched, in the order shown. */
    Listing list(EntityManager rows, Search search);

    /** What stands in the working copy. */
    record Stored(ObjectNode body, boolean retired) {}

    /** The property of a body that lists show as its title; empty where there is none. */
    default String titleField() {
        return "";
    }
}
