package org.gutcheck.release;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gutcheck.catalogue.EntryAddress;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What happens to one entry from one catalogue to another: {@code before} is none where it is new, {@code after} where it goes. */
public record EntryChange(
        EntryAddress address,
        @Nullable ObjectNode before,
        @Nullable ObjectNode after) {

    public What what() {
        if (before == null) {
            return What.ADDED;
        }
        return after == null ? What.RETIRED : What.CHANGED;
    }

    /** Everything that differs, in the order of the earlier catalogue; what is new comes last. */
    public static List<EntryChange> between(CatalogueEntries before, CatalogueEntries after) {
        Set<EntryAddress> all = new LinkedHashSet<>(before.entries().keySet());
        all.addAll(after.entries().keySet());
        List<EntryChange> changes = new ArrayList<>();
        for (EntryAddress address : all) {
            ObjectNode then = before.entries().get(address);
            ObjectNode now = after.entries().get(address);
            if (then == null || !then.equals(now)) {
                changes.add(new EntryChange(address, then, now));
            }
        }
        return changes;
    }

    /** The three things that can happen to an entry. */
    public enum What {
        ADDED,
        CHANGED,
        RETIRED
    }
}
