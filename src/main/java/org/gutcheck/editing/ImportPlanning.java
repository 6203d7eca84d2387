package org.gutcheck.editing;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Edition;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.catalogue.RetiredItem;
import org.gutcheck.release.Assembled;
import org.gutcheck.release.CatalogueEntries;
import org.gutcheck.release.CatalogueJson;
import org.gutcheck.release.EntryChange;
import org.gutcheck.release.EverShown;
import tools.jackson.databind.node.ObjectNode;

/** Compares a release document with the working copy. */
final class ImportPlanning {

    /** The kinds whose rows can hold others that are listed as retired. */
    private static final List<EntryKind> HOLDING =
            List.of(EntryKind.SYMPTOM, EntryKind.RULE, EntryKind.CAUTION, EntryKind.WARNING_SIGN);

    private final EntityManager rows;
    private final EverShown shown;
    private final Edition edition;
    private final CatalogueEntries now;

    ImportPlanning(EntityManager rows, EverShown shown, Edition edition, CatalogueEntries now) {
        this.rows = rows;
        this.shown = shown;
        this.edition = edition;
        this.now = now;
    }

    static ImportPlan plan(EntityManager rows, EverShown shown, Edition edition, Assembled draft) {
        CatalogueEntries now = CatalogueEntries.of(draft.all());
        ImportPlanning planning = new ImportPlanning(rows, shown, edition, now);
        CatalogueEntries wanted = CatalogueEntries.of(edition.catalogue().parts());
        Set<EntryAddress> unknown = planning.unknown(wanted);
        Set<EntryAddress> staying = planning.staying(unknown, wanted);
        Set<EntryAddress> removed =
                unknown.stream().filter(address -> !staying.contains(address)).collect(Collectors.toSet());
        String fingerprint = CatalogueJson.sha256(edition.sha256()
                + CatalogueJson.MAPPER.writeValueAsString(draft.all())
                + draft.unreadable()
                + new TreeSet<>(removed.stream().map(EntryAddress::toString).toList()));
        return new ImportPlan(
                edition, EntryChange.between(now, wanted), staying, removed, draft.unreadable(), fingerprint);
    }

    /** What a release here would show or list as retired, and the document does neither. */
    private Set<EntryAddress> unknown(CatalogueEntries wanted) {
        Set<EntryKind> listed = edition.catalogue().parts().retired().stream()
                .map(RetiredItem::address)
                .map(EntryAddress::of)
                .map(EntryAddress::kind)
                .collect(Collectors.toSet());
        listed.addAll(Imports.LISTED_WHEN_RETIRED);
        return Stream.concat(
                        now.entries().keySet().stream(),
                        now.retired().keySet().stream().map(EntryAddress::of))
                .filter(address -> listed.contains(address.kind()))
                .filter(address -> !wanted.entries().containsKey(address))
                .filter(address -> !wanted.retired().containsKey(Address.of(address.toString())))
                .collect(Collectors.toSet());
    }

    /** What a release has shown, and what others hold that stay. */
    private Set<EntryAddress> staying(Set<EntryAddress> unknown, CatalogueEntries wanted) {
        Set<EntryAddress> staying = unknown.isEmpty() ? new HashSet<>() : shown(unknown);
        if (staying.size() == unknown.size()) {
            return staying;
        }
        Map<EntryAddress, ObjectNode> holding = retiredRows();
        now.entries().forEach((address, body) -> {
            if (!wanted.entries().containsKey(address)) {
                holding.put(address, body);
            }
        });
        boolean more = true;
        while (more) {
            Set<EntryAddress> held = new HashSet<>();
            holding.forEach((address, body) -> {
                if (!unknown.contains(address) || staying.contains(address)) {
                    References.named(address.kind(), body).stream()
                            .filter(unknown::contains)
                            .forEach(held::add);
                }
            });
            more = staying.addAll(held);
        }
        return staying;
    }

    private Set<EntryAddress> shown(Set<EntryAddress> unknown) {
        return unknown.stream().filter(shown::has).collect(Collectors.toSet());
    }

    private Map<EntryAddress, ObjectNode> retiredRows() {
        Map<EntryAddress, ObjectNode> retired = new HashMap<>();
        HOLDING.forEach(kind -> ((RowShelf<?, ?>) Shelves.of(kind))
                .retired(rows)
                .forEach((id, body) -> retired.put(new EntryAddress(kind, id), body)));
        return retired;
    }
}
