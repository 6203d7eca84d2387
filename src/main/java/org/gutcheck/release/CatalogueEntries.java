package org.gutcheck.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.CatalogueParts;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.catalogue.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A catalogue taken apart into entries, each as the JSON of its record: what plans and histories compare, and what can be
 * put together again. A claim stands without its citations, which are entries that name their claim.
 *
 * @param retired the labels of what is retired
 */
public record CatalogueEntries(Map<EntryAddress, ObjectNode> entries, Map<Address, String> retired) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The lists of a release document whose items are entries as they are. */
    private static final Map<EntryKind, String> LISTS = lists();

    public CatalogueEntries {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        retired = Collections.unmodifiableMap(new LinkedHashMap<>(retired));
    }

    public static CatalogueEntries of(CatalogueParts parts) {
        return of((ObjectNode) CatalogueJson.MAPPER.valueToTree(parts));
    }

    private static CatalogueEntries of(ObjectNode catalogue) {
        Map<EntryAddress, ObjectNode> entries = new LinkedHashMap<>();
        entries.put(EntryAddress.SETTINGS, (ObjectNode) catalogue.required("settings"));
        LISTS.forEach((kind, list) -> {
            for (JsonNode item : listAt(catalogue, list)) {
                ObjectNode entry = ((ObjectNode) item).deepCopy();
                if (kind == EntryKind.CLAIM) {
                    takeOutCitations(entry, entries);
                }
                entries.put(new EntryAddress(kind, item.required(key(kind)).asString()), entry);
            }
            if (isOrdered(kind)) {
                ArrayNode ids = orderAt(entries, kind);
                listAt(catalogue, list)
                        .forEach(item -> ids.add(item.required(key(kind)).asString()));
            }
        });
        takeApartCodes(catalogue.required("codes"), entries);
        Map<Address, String> retired = new LinkedHashMap<>();
        catalogue
                .required("retired")
                .forEach(item -> retired.put(
                        Address.of(item.required("address").asString()),
                        item.required("label").asString()));
        return new CatalogueEntries(entries, retired);
    }

    /** The catalogue's parts, which may hold problems; entries that an order does not name come last. */
    public CatalogueParts parts() {
        ObjectNode catalogue = NODES.objectNode();
        catalogue.set("settings", entries.get(EntryAddress.SETTINGS));
        LISTS.forEach((kind, list) -> {
            if (kind != EntryKind.TERMINOLOGY) {
                catalogue.set(list, listOf(kind));
            }
        });
        putInCitations(catalogue.required("claims"));
        catalogue.set("codes", codes());
        ArrayNode gone = catalogue.putArray("retired");
        retired.forEach((address, label) ->
                gone.addObject().put("address", address.toString()).put("label", label));
        return CatalogueJson.MAPPER.treeToValue(catalogue, CatalogueParts.class);
    }

    /** The problems of citations whose claim is not there, which the parts do without. */
    List<Problem> leftOut() {
        List<Problem> problems = new ArrayList<>();
        entries.forEach((address, body) -> {
            EntryAddress place = placeOf(address, body).orElse(address);
            if (address.kind() == EntryKind.CITATION && !entries.containsKey(place)) {
                problems.add(new Problem(
                        address.toString(),
                        "names " + place + ", which is missing",
                        "Choose another, or bring it back."));
            }
        });
        return problems;
    }

    /** The item at which an entry stands, without which there is no such entry. */
    static Optional<EntryAddress> placeOf(EntryAddress address, ObjectNode body) {
        return switch (address.kind()) {
            case CITATION ->
                Optional.of(
                        new EntryAddress(EntryKind.CLAIM, body.required("claim").asString()));
            case CODES -> EntryAddress.parse(address.id());
            default -> Optional.empty();
        };
    }

    /** Whether the entries of a kind have an order that editors choose; others are in the order of their numbers. */
    public static boolean isOrdered(EntryKind kind) {
        return LISTS.containsKey(kind) && kind != EntryKind.REFERENCE;
    }

    /** The entry that holds the order of a kind. */
    public static EntryAddress orderOf(EntryKind kind) {
        return new EntryAddress(EntryKind.ORDER, kind.prefix());
    }

    /** The entry that the JSON of a record makes; a claim goes without its citations. */
    public static ObjectNode body(EntryKind kind, ObjectNode item) {
        if (kind == EntryKind.CLAIM) {
            item.remove("citations");
        }
        return item;
    }

    /** The JSON of the record that an entry makes, as old as it may be; a claim has no citations yet. */
    public static ObjectNode item(EntryKind kind, ObjectNode body) {
        ObjectNode item = body.deepCopy();
        if (kind == EntryKind.CLAIM) {
            item.putArray("citations");
        }
        Upcasters.complete(kind, item);
        return item;
    }

    /** What names an entry within its list. */
    static String key(EntryKind kind) {
        return switch (kind) {
            case CITATION, REFERENCE -> "number";
            case HELP_LINES -> "country";
            default -> "slug";
        };
    }

    private static JsonNode listAt(ObjectNode catalogue, String list) {
        return list.equals("terminologies") ? catalogue.required("codes").required(list) : catalogue.required(list);
    }

    private static void takeOutCitations(ObjectNode claim, Map<EntryAddress, ObjectNode> entries) {
        claim.remove("citations").forEach(node -> {
            ObjectNode citation = NODES.objectNode();
            citation.set("number", node.required("number"));
            citation.set("claim", claim.required("slug"));
            citation.setAll((ObjectNode) node);
            entries.put(
                    EntryAddress.of(EntryKind.CITATION, node.required("number").intValue()), citation);
        });
    }

    private void putInCitations(JsonNode claims) {
        Map<String, ArrayNode> places = new LinkedHashMap<>();
        claims.forEach(claim -> places.put(claim.required("slug").asString(), (ArrayNode) claim.required("citations")));
        sorted(EntryKind.CITATION).forEach(entry -> {
            ObjectNode citation = entry.deepCopy();
            ArrayNode place = places.get(citation.remove("claim").asString());
            if (place != null) {
                place.add(citation);
            }
        });
    }

    private static void takeApartCodes(JsonNode codes, Map<EntryAddress, ObjectNode> entries) {
        for (String list : List.of("codes", "notes")) {
            codes.required(list).forEach(item -> {
                Address subject = Address.of(item.required("subject").asString());
                ObjectNode entry = entries.computeIfAbsent(EntryAddress.codesOf(subject), CatalogueEntries::noCodes);
                ((ArrayNode) entry.required(list)).add(item);
            });
        }
    }

    /** The codes of an item that has none. */
    public static ObjectNode noCodes(EntryAddress address) {
        ObjectNode entry = NODES.objectNode().put("subject", address.id());
        entry.putArray("codes");
        entry.putArray("notes");
        return entry;
    }

    private ObjectNode codes() {
        ObjectNode codes = NODES.objectNode();
        codes.set("terminologies", listOf(EntryKind.TERMINOLOGY));
        for (String list : List.of("codes", "notes")) {
            Map<Address, List<JsonNode>> bySubject = new TreeMap<>();
            ofKind(EntryKind.CODES)
                    .forEach(entry -> entry.required(list)
                            .forEach(item -> bySubject
                                    .computeIfAbsent(
                                            Address.of(item.required("subject").asString()),
                                            subject -> new ArrayList<>())
                                    .add(item)));
            ArrayNode all = codes.putArray(list);
            bySubject.values().forEach(all::addAll);
        }
        return codes;
    }

    private ArrayNode listOf(EntryKind kind) {
        ArrayNode list = NODES.arrayNode();
        (isOrdered(kind) ? inOrder(kind) : sorted(kind)).forEach(entry -> list.add(item(kind, entry)));
        return list;
    }

    private List<ObjectNode> inOrder(EntryKind kind) {
        Map<String, Integer> places = new LinkedHashMap<>();
        ObjectNode order = entries.get(orderOf(kind));
        if (order != null) {
            order.required("ids").forEach(id -> places.putIfAbsent(id.asString(), places.size()));
        }
        List<ObjectNode> all = new ArrayList<>(ofKind(kind));
        all.sort(Comparator.comparing(
                entry -> places.getOrDefault(entry.required(key(kind)).asString(), places.size())));
        return all;
    }

    private List<ObjectNode> sorted(EntryKind kind) {
        List<ObjectNode> all = new ArrayList<>(ofKind(kind));
        all.sort(Comparator.comparingInt(entry -> entry.required("number").intValue()));
        return all;
    }

    private List<ObjectNode> ofKind(EntryKind kind) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind)
                .map(Map.Entry::getValue)
                .toList();
    }

    private static ArrayNode orderAt(Map<EntryAddress, ObjectNode> entries, EntryKind kind) {
        ObjectNode order = NODES.objectNode();
        entries.put(orderOf(kind), order);
        return order.putArray("ids");
    }

    private static Map<EntryKind, String> lists() {
        Map<EntryKind, String> lists = new EnumMap<>(EntryKind.class);
        lists.put(EntryKind.BODY_SYSTEM, "bodySystems");
        lists.put(EntryKind.SYMPTOM, "symptoms");
        lists.put(EntryKind.RISK_FACTOR, "riskFactors");
        lists.put(EntryKind.CONDITION, "conditions");
        lists.put(EntryKind.SUPPORT, "supports");
        lists.put(EntryKind.CLAIM, "claims");
        lists.put(EntryKind.REFERENCE, "references");
        lists.put(EntryKind.RULE, "rules");
        lists.put(EntryKind.ABOUT_YOU, "aboutYou");
        lists.put(EntryKind.WARNING_SIGN, "warningSigns");
        lists.put(EntryKind.CAUTION, "cautions");
        lists.put(EntryKind.SCOPE_RULE, "scopeRules");
        lists.put(EntryKind.MAINSTREAM_VIEW, "mainstreamViews");
        lists.put(EntryKind.EXPLAINER, "explainers");
        lists.put(EntryKind.SOURCE, "sources");
        lists.put(EntryKind.HELP_LINES, "helpLines");
        lists.put(EntryKind.TERMINOLOGY, "terminologies");
        return Collections.unmodifiableMap(lists);
    }
}
