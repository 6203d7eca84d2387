package org.gutcheck.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.CatalogueParts;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.EntryKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes a catalogue as editors would, by chance: whatever is retired takes its codes and its citations along. */
final class DraftsByChance {

    private static final List<EntryKind> LISTED_WHEN_RETIRED = List.of(
            EntryKind.BODY_SYSTEM,
            EntryKind.SYMPTOM,
            EntryKind.RISK_FACTOR,
            EntryKind.CONDITION,
            EntryKind.SUPPORT,
            EntryKind.ABOUT_YOU,
            EntryKind.WARNING_SIGN);

    private static final List<String> TEXTS =
            List.of("label", "title", "statement", "question", "name", "asPrinted", "articleClaim", "reason", "text");

    /** How the names of new entries begin; nobody has seen them, so that nobody is told when they go. */
    private static final String MADE = "made-";

    private final Random chance;
    private final Map<EntryAddress, ObjectNode> entries;
    private final Map<Address, String> retired;
    private int made;

    DraftsByChance(long seed, CatalogueParts from) {
        this.chance = new Random(seed);
        CatalogueEntries apart = CatalogueEntries.of(from);
        this.entries = new LinkedHashMap<>(apart.entries());
        this.retired = new LinkedHashMap<>(apart.retired());
    }

    Random chance() {
        return chance;
    }

    CatalogueParts parts() {
        return new CatalogueEntries(entries, retired).parts();
    }

    /** One change, which may break what names the entry. */
    void change() {
        EntryAddress address = oneOf(List.copyOf(entries.keySet()));
        switch (chance.nextInt(6)) {
            case 0 -> reword(address);
            case 1, 2 -> retire(address);
            case 3 -> add(address);
            case 4 -> move(oneOf(ofKind(EntryKind.ORDER)));
            default -> changeWhatItHolds(address);
        }
    }

    /** Brings an entry back as it was in an earlier catalogue. */
    void bringBack(EntryAddress address, CatalogueEntries earlier) {
        retired.remove(Address.of(address.toString()));
        entries.put(address, earlier.entries().get(address));
        ids(address.kind()).add(address.id());
    }

    void retire(EntryAddress address) {
        if (address.kind() == EntryKind.SETTINGS || address.kind() == EntryKind.ORDER) {
            return;
        }
        ObjectNode gone = entries.remove(address);
        if (address.kind() == EntryKind.CLAIM) {
            entries.entrySet().removeIf(entry -> citesAt(entry.getKey(), entry.getValue(), address.id()));
        }
        if (address.kind().isAddressed()) {
            Address item = Address.of(address.toString());
            entries.remove(EntryAddress.codesOf(item));
            if (LISTED_WHEN_RETIRED.contains(address.kind()) && !address.id().startsWith(MADE)) {
                retired.put(item, gone.path("label").asString("A question"));
            }
        }
    }

    static boolean citesAt(EntryAddress address, ObjectNode body, String claim) {
        return address.kind() == EntryKind.CITATION
                && body.path("claim").asString().equals(claim);
    }

    private void reword(EntryAddress address) {
        ObjectNode body = entries.get(address).deepCopy();
        TEXTS.stream()
                .filter(body::has)
                .findFirst()
                .ifPresent(field -> entries.put(address, body.put(field, "Reworded " + chance.nextInt(1000))));
    }

    /** A new entry like one that there is, with codes or a citation of its own. */
    private void add(EntryAddress like) {
        if (!like.kind().isAddressed() && like.kind() != EntryKind.CITATION && like.kind() != EntryKind.REFERENCE) {
            return;
        }
        int number = 900 + ++made;
        String id = like.kind().isAddressed() ? MADE + number : String.valueOf(number);
        ObjectNode body = entries.get(like).deepCopy();
        EntryAddress address = new EntryAddress(like.kind(), id);
        if (!like.kind().isAddressed()) {
            entries.put(address, body.put("number", number));
            return;
        }
        entries.put(address, body.put("slug", id));
        ArrayNode ids = ids(like.kind());
        ids.insert(chance.nextInt(ids.size() + 1), id);
        if (like.kind() == EntryKind.CLAIM) {
            EntryAddress citation = oneOf(ofKind(EntryKind.CITATION));
            ObjectNode cites = entries.get(citation).deepCopy().put("claim", id);
            entries.put(EntryAddress.of(EntryKind.CITATION, number), cites.put("number", number));
        }
        ObjectNode codes = entries.get(EntryAddress.codesOf(Address.of(like.toString())));
        if (codes != null) {
            EntryAddress coded = EntryAddress.codesOf(Address.of(address.toString()));
            ObjectNode copy = codes.deepCopy().put("subject", address.toString());
            List.of("codes", "notes")
                    .forEach(list -> copy.required(list)
                            .forEach(item -> ((ObjectNode) item).put("subject", address.toString())));
            entries.put(coded, copy);
        }
    }

    private void move(EntryAddress order) {
        ObjectNode body = entries.get(order).deepCopy();
        ArrayNode ids = (ArrayNode) body.required("ids");
        if (!ids.isEmpty()) {
            JsonNode moved = ids.remove(chance.nextInt(ids.size()));
            ids.insert(chance.nextInt(ids.size() + 1), moved);
            entries.put(order, body);
        }
    }

    private void changeWhatItHolds(EntryAddress address) {
        ObjectNode body = entries.get(address).deepCopy();
        if (address.kind() == EntryKind.CITATION) {
            body.put("claim", oneOf(ofKind(EntryKind.CLAIM)).id());
        } else if (!body.path("options").isEmpty()) {
            ArrayNode options = (ArrayNode) body.required("options");
            ObjectNode option = (ObjectNode) options.get(0).deepCopy();
            options.add(option.put("slug", MADE + ++made));
        } else if (!body.path("codes").isEmpty()) {
            ((ArrayNode) body.required("codes")).remove(0);
        }
        entries.put(address, body);
    }

    private ArrayNode ids(EntryKind kind) {
        EntryAddress order = CatalogueEntries.orderOf(kind);
        ObjectNode copy = entries.get(order).deepCopy();
        entries.put(order, copy);
        return (ArrayNode) copy.required("ids");
    }

    private List<EntryAddress> ofKind(EntryKind kind) {
        return entries.keySet().stream()
                .filter(address -> address.kind() == kind)
                .toList();
    }

    private <T> T oneOf(List<T> all) {
        return new ArrayList<>(all).get(chance.nextInt(all.size()));
    }
}
