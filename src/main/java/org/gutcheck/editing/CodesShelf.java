package org.gutcheck.editing;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Code;
import org.gutcheck.catalogue.CodeNote;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.content.CodeEntry;
import org.gutcheck.content.CodeNoteEntry;
import org.gutcheck.release.CatalogueEntries;
import org.gutcheck.release.CatalogueJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The codes of each item and its options, and the remarks on them: one entry for each item that has some. */
final class CodesShelf implements Shelf {

    @Override
    public EntryKind kind() {
        return EntryKind.CODES;
    }

    /** Items without codes are found too, so that they can be given some. */
    @Override
    public Optional<Stored> find(EntityManager rows, String id, boolean locked) {
        return Address.parse(id).filter(subject -> subject.option() == null).map(subject -> {
            ObjectNode body = CatalogueEntries.noCodes(EntryAddress.codesOf(subject));
            codes(rows, subject)
                    .forEach(row -> ((ArrayNode) body.required("codes"))
                            .add(CatalogueJson.MAPPER.<JsonNode>valueToTree(row.code())));
            notes(rows, subject)
                    .forEach(row -> ((ArrayNode) body.required("notes"))
                            .add(CatalogueJson.MAPPER.<JsonNode>valueToTree(row.note())));
            return new Stored(body, false);
        });
    }

    @Override
    public void put(EntityManager rows, String id, ObjectNode body) {
        Address subject = Address.of(id);
        List<Code> codes = values(body.required("codes"), Code.class);
        List<CodeNote> notes = values(body.required("notes"), CodeNote.class);
        codes.forEach(code -> mustBelong(code.subject(), subject));
        notes.forEach(note -> mustBelong(note.subject(), subject));
        codes(rows, subject).forEach(rows::remove);
        notes(rows, subject).forEach(rows::remove);
        rows.flush();
        for (int place = 0; place < codes.size(); place++) {
            rows.persist(new CodeEntry(codes.get(place), place + 1));
        }
        notes.forEach(note -> rows.persist(new CodeNoteEntry(note)));
    }

    @Override
    public void setRetired(EntityManager rows, String id, boolean retired) {
        throw new IllegalArgumentException("Codes go with their item");
    }

    @Override
    public void remove(EntityManager rows, String id) {
        codes(rows, Address.of(id)).forEach(rows::remove);
        notes(rows, Address.of(id)).forEach(rows::remove);
    }

    @Override
    public Listing list(EntityManager rows, Search search) {
        List<String> subjects = rows.createQuery(
                        "select distinct entry.key.subject from CodeEntry entry"
                                + " where entry.key.subject like :text escape '\\' or lower(entry.display) like :text escape '\\'"
                                + " or lower(entry.key.code) like :text escape '\\'"
                                + " union select note.subject from CodeNoteEntry note where note.subject like :text escape '\\'"
                                + " or lower(note.note) like :text escape '\\'",
                        String.class)
                .setParameter("text", search.pattern())
                .getResultList();
        List<EntryAddress> all = subjects.stream()
                .map(Address::parse)
                .flatMap(Optional::stream)
                .map(EntryAddress::codesOf)
                .distinct()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
        return new Listing(
                all.stream()
                        .skip((long) search.page() * Search.PAGE_SIZE)
                        .limit(Search.PAGE_SIZE)
                        .map(address -> new Listing.Line(address, address.id(), "", false))
                        .toList(),
                all.size(),
                search.page());
    }

    private static List<CodeEntry> codes(EntityManager rows, Address subject) {
        return rows.createQuery(
                        "select entry from CodeEntry entry where entry.key.subject = :item or entry.key.subject like :options"
                                + " order by entry.key.subject, entry.position, entry.key.code",
                        CodeEntry.class)
                .setParameter("item", subject.toString())
                .setParameter("options", subject + "/%")
                .getResultList();
    }

    private static List<CodeNoteEntry> notes(EntityManager rows, Address subject) {
        return rows.createQuery(
                        "select entry from CodeNoteEntry entry where entry.subject = :item or entry.subject like :options"
                                + " order by entry.subject",
                        CodeNoteEntry.class)
                .setParameter("item", subject.toString())
                .setParameter("options", subject + "/%")
                .getResultList();
    }

    private static void mustBelong(Address subject, Address item) {
        if (!Objects.equals(subject.item(), item)) {
            throw new IllegalArgumentException(subject + " is neither " + item + " nor an option of it");
        }
    }

    private static <T> List<T> values(JsonNode nodes, Class<T> type) {
        try {
            return nodes.valueStream()
                    .map(node -> CatalogueJson.MAPPER.treeToValue(node, type))
                    .toList();
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException(unreadable.getOriginalMessage(), unreadable);
        }
    }
}
