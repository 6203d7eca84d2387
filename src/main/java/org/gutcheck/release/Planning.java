package org.gutcheck.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gutcheck.catalogue.CatalogueParts;
import org.gutcheck.catalogue.Edition;
import org.gutcheck.catalogue.EditorialCheck;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.Problem;
import org.gutcheck.catalogue.SafetyText;
import org.gutcheck.catalogue.StandingParts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Compares a live release with the working copy, and puts the two together where something is held back. */
final class Planning {

    private Planning() {}

    static ReleasePlan plan(Optional<Edition> live, Assembled draft, Set<EntryAddress> wanted) {
        CatalogueEntries shown = live.map(
                        edition -> CatalogueEntries.of(edition.catalogue().parts()))
                .orElseGet(() -> new CatalogueEntries(Map.of(), Map.of()));
        CatalogueEntries drafted = CatalogueEntries.of(draft.all());
        List<EntryChange> changes = EntryChange.between(shown, drafted);
        Set<EntryAddress> held = held(changes, wanted);
        CatalogueEntries next = held.isEmpty() ? drafted : Mixture.of(shown, drafted, held);
        CatalogueParts parts = held.isEmpty() ? draft.all() : next.parts();
        List<Problem> problems = new ArrayList<>(draft.unreadable());
        problems.addAll(next.leftOut());
        problems.addAll(StandingParts.of(parts).problems());
        problems.addAll(EditorialCheck.problemsIn(parts, draft.thisYear()));
        List<EntryAddress> unsigned = parts.safetyTexts()
                .filter(text -> text.signOff() == null)
                .map(SafetyText::address)
                .map(EntryAddress::of)
                .toList();
        String fingerprint = CatalogueJson.sha256(live.map(Edition::name).orElse("")
                + CatalogueJson.MAPPER.writeValueAsString(draft.all())
                + draft.unreadable()
                + new TreeSet<>(held.stream().map(EntryAddress::toString).toList()));
        return new ReleasePlan(
                live.map(Edition::number).orElse(0),
                changes,
                held,
                EntryChange.between(shown, next),
                problems,
                unsigned,
                fingerprint,
                parts);
    }

    /** Only what changes can be held back; an item that comes or goes takes along what stands at it. */
    private static Set<EntryAddress> held(List<EntryChange> changes, Set<EntryAddress> wanted) {
        Set<EntryAddress> held = new HashSet<>();
        Set<EntryAddress> comingOrGoing = new HashSet<>();
        for (EntryChange change : changes) {
            if (wanted.contains(change.address())) {
                held.add(change.address());
                if (change.what() != EntryChange.What.CHANGED) {
                    comingOrGoing.add(change.address());
                }
            }
        }
        changes.stream()
                .filter(change -> standsAt(change.address(), change.before(), comingOrGoing)
                        || standsAt(change.address(), change.after(), comingOrGoing))
                .forEach(change -> held.add(change.address()));
        return held;
    }

    private static boolean standsAt(EntryAddress address, @Nullable ObjectNode body, Set<EntryAddress> items) {
        return body != null
                && CatalogueEntries.placeOf(address, body)
                        .filter(items::contains)
                        .isPresent();
    }
}
