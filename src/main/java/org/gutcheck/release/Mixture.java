package org.gutcheck.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.EntryKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The working copy with what is held back as the live release has it, at its place among what it stood with. */
final class Mixture {

    private final CatalogueEntries live;
    private final CatalogueEntries draft;
    private final Set<EntryAddress> held;

    private Mixture(CatalogueEntries live, CatalogueEntries draft, Set<EntryAddress> held) {
        this.live = live;
        this.draft = draft;
        this.held = held;
    }

    static CatalogueEntries of(CatalogueEntries live, CatalogueEntries draft, Set<EntryAddress> held) {
        Mixture mixture = new Mixture(live, draft, held);
        return new CatalogueEntries(mixture.entries(), mixture.retired());
    }

    private Map<EntryAddress, ObjectNode> entries() {
        Map<EntryAddress, ObjectNode> entries = new LinkedHashMap<>(draft.entries());
        held.forEach(address -> putOrTakeOut(entries, address, live.entries().get(address)));
        Map<EntryKind, Set<String>> ids = entries.keySet().stream()
                .collect(Collectors.groupingBy(
                        EntryAddress::kind, Collectors.mapping(EntryAddress::id, Collectors.toSet())));
        for (EntryKind kind : EntryKind.values()) {
            if (CatalogueEntries.isOrdered(kind)) {
                entries.put(CatalogueEntries.orderOf(kind), order(kind, ids.getOrDefault(kind, Set.of())));
            }
        }
        return entries;
    }

    private ObjectNode order(EntryKind kind, Set<String> all) {
        EntryAddress order = CatalogueEntries.orderOf(kind);
        List<String> then = ids(live, order);
        List<String> now = ids(draft, order);
        ObjectNode mixed = JsonNodeFactory.instance.objectNode();
        ArrayNode ids = mixed.putArray("ids");
        (held.contains(order) ? inOrder(then, now, all) : inOrder(now, then, all)).forEach(ids::add);
        return mixed;
    }

    private Map<Address, String> retired() {
        Map<Address, String> retired = new LinkedHashMap<>(draft.retired());
        held.stream().filter(address -> address.kind().isAddressed()).forEach(address -> {
            Address item = Address.of(address.toString());
            putOrTakeOut(retired, item, live.retired().get(item));
        });
        Map<Address, String> ordered = new LinkedHashMap<>();
        inOrder(draft.retired().keySet(), live.retired().keySet(), retired.keySet())
                .forEach(item -> putOrTakeOut(ordered, item, retired.get(item)));
        return ordered;
    }

    /** Those that are there, in one order; what only the other order knows comes after its neighbour in that one. */
    private static <T> List<T> inOrder(Collection<T> order, Collection<T> other, Set<T> all) {
        Set<T> known = new LinkedHashSet<>(order);
        known.retainAll(all);
        Map<Optional<T>, List<T>> following = new HashMap<>();
        Optional<T> neighbour = Optional.empty();
        for (T one : other) {
            if (known.contains(one)) {
                neighbour = Optional.of(one);
            } else if (all.contains(one)) {
                following.computeIfAbsent(neighbour, none -> new ArrayList<>()).add(one);
            }
        }
        List<T> merged = new ArrayList<>(following.getOrDefault(Optional.<T>empty(), List.of()));
        known.forEach(one -> {
            merged.add(one);
            merged.addAll(following.getOrDefault(Optional.of(one), List.of()));
        });
        return merged;
    }

    private static <K, V> void putOrTakeOut(Map<K, V> map, K key, @Nullable V value) {
        if (value == null) {
            map.remove(key);
        } else {
            map.put(key, value);
        }
    }

    private static List<String> ids(CatalogueEntries entries, EntryAddress order) {
        ObjectNode body = entries.entries().get(order);
        return body == null
                ? List.of()
                : body.required("ids").valueStream().map(JsonNode::asString).toList();
    }
}
