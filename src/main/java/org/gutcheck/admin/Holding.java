package org.gutcheck.admin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.Problem;
import org.gutcheck.editing.References;
import org.gutcheck.release.EntryChange;
import org.gutcheck.release.Publisher;
import org.gutcheck.release.ReleasePlan;
import org.springframework.stereotype.Component;

/** Finds what else has to be held back for the sake of what is. */
@Component
class Holding {

    /** What depends on something depends on few others in turn. */
    private static final int MOST_ROUNDS = 8;

    private final Publisher publisher;

    Holding(Publisher publisher) {
        this.publisher = publisher;
    }

    /** The changes that cannot go live while the plan holds back what it does; only problems that come of that count. */
    Set<EntryAddress> needed(ReleasePlan plan) {
        if (plan.held().isEmpty() || plan.problems().isEmpty()) {
            return Set.of();
        }
        Set<Problem> anyway = Set.copyOf(publisher.plan(Set.of()).problems());
        Map<EntryAddress, EntryChange> changes =
                plan.changes().stream().collect(Collectors.toMap(EntryChange::address, change -> change));
        Set<EntryAddress> held = new HashSet<>(plan.held());
        ReleasePlan now = plan;
        for (int round = 0; round < MOST_ROUNDS && addNeeded(now, anyway, changes, held); round++) {
            now = publisher.plan(held);
        }
        held.removeAll(plan.held());
        return held;
    }

    private static boolean addNeeded(
            ReleasePlan plan, Set<Problem> anyway, Map<EntryAddress, EntryChange> changes, Set<EntryAddress> held) {
        Map<EntryAddress, EntryChange> broken = new HashMap<>();
        plan.problems().stream()
                .filter(problem -> !anyway.contains(problem))
                .map(problem -> EntryAddress.parse(problem.where()))
                .flatMap(Optional::stream)
                .filter(changes::containsKey)
                .forEach(address -> broken.put(address, changes.get(address)));
        boolean more = false;
        for (Map.Entry<EntryAddress, EntryChange> entry : broken.entrySet()) {
            EntryChange change = entry.getValue();
            if (!held.contains(entry.getKey())) {
                more |= held.add(entry.getKey());
            } else if (change.before() != null) {
                // What stays as it is needs what it names to stay as well.
                for (EntryAddress named : References.named(entry.getKey().kind(), change.before())) {
                    more |= changes.containsKey(named) && held.add(named);
                }
            }
        }
        return more;
    }
}
