package org.gutcheck.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.CatalogueParts;
import org.gutcheck.catalogue.Edition;
import org.gutcheck.catalogue.EditorialCheck;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.Problem;
import org.gutcheck.catalogue.SafetyText;
import org.gutcheck.catalogue.StandingParts;
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
        CatalogueParts parts =
                held.isEmpty() ? draft.all() : mixed(shown, drafted, held).parts();
        List<Problem> problems = new ArrayList<>(draft.unreadable());
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
                live.map(Edition::number).orElse(0), changes, held, problems, unsigned, fingerprint, parts);
    }

    /** Only what changes can be held back; an item that stays takes its codes along. */
    private static Set<EntryAddress> held(List<EntryChange> changes, Set<EntryAddress> wanted) {
        Set<EntryAddress> held = new HashSet<>();
        for (EntryChange change : changes) {
            EntryAddress address = change.address();
            boolean codesOfHeld = change.what() == EntryChange.What.RETIRED
                    && wanted.stream().anyMatch(item -> address.equals(codesOf(item)));
            if (wanted.contains(address) || codesOfHeld) {
                held.add(address);
            }
        }
        return held;
    }

    private static EntryAddress codesOf(EntryAddress item) {
        return item.kind().isAddressed() ? EntryAddress.codesOf(Address.of(item.toString())) : item;
    }

    private static CatalogueEntries mixed(CatalogueEntries live, CatalogueEntries draft, Set<EntryAddress> held) {
        Map<EntryAddress, ObjectNode> entries = new LinkedHashMap<>(draft.entries());
        Map<Address, String> retired = new LinkedHashMap<>(draft.retired());
        for (EntryAddress address : held) {
            ObjectNode shown = live.entries().get(address);
            if (shown == null) {
                entries.remove(address);
            } else {
                entries.put(address, shown);
            }
            if (address.kind().isAddressed()) {
                Address item = Address.of(address.toString());
                String goneBefore = live.retired().get(item);
                if (goneBefore == null) {
                    retired.remove(item);
                } else {
                    retired.put(item, goneBefore);
                }
            }
        }
        return new CatalogueEntries(Collections.unmodifiableMap(entries), retired);
    }
}
