package org.gutcheck.editing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.content.ContentEntry;
import org.gutcheck.content.Placed;
import org.gutcheck.release.CatalogueEntries;
import org.gutcheck.release.CatalogueJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * A shelf whose entries are rows.
 *
 * @param rowType the row, and {@code recordType} the record that it is read as
 * @param idField what names a row, and {@code titleField} what lists show of it
 * @param make a new row at a place
 */
record RowShelf<E, R>(
        EntryKind kind,
        Class<E> rowType,
        Class<R> recordType,
        String idField,
        String titleField,
        Function<E, R> read,
        BiConsumer<E, R> reword,
        BiFunction<R, Integer, E> make)
        implements Shelf {

    @Override
    public Optional<Stored> find(EntityManager rows, String id, boolean locked) {
        return row(rows, id, locked)
                .map(row -> new Stored(body(row), row instanceof ContentEntry entry && entry.retired()));
    }

    @Override
    public void put(EntityManager rows, String id, ObjectNode body) {
        R value = value(body);
        Optional<E> row = row(rows, id, true);
        if (row.isPresent()) {
            reword.accept(row.get(), value);
        } else {
            rows.persist(make.apply(value, lastPlace(rows) + 1));
        }
    }

    @Override
    public void setRetired(EntityManager rows, String id, boolean retired) {
        E row = row(rows, id, true).orElseThrow();
        if (!(row instanceof ContentEntry entry)) {
            throw new IllegalArgumentException("Only what has a slug can be retired: " + kind);
        }
        if (retired) {
            entry.retire();
        } else {
            entry.bringBack();
        }
    }

    @Override
    public void remove(EntityManager rows, String id) {
        rows.remove(row(rows, id, true).orElseThrow());
    }

    @Override
    public Listing list(EntityManager rows, Search search) {
        String from = " from " + rowType.getSimpleName() + " entry where " + SearchedTexts.like(idText()) + " or "
                + SearchedTexts.condition(rows, kind, rowType);
        String retired = ContentEntry.class.isAssignableFrom(rowType) ? "entry.retired" : "false";
        List<Listing.Line> lines = rows
                .createQuery(
                        "select " + idText() + ", entry." + titleField + ", " + beside() + ", " + retired + from
                                + inOrder(),
                        Object[].class)
                .setParameter("text", search.pattern())
                .setFirstResult(search.page() * Search.PAGE_SIZE)
                .setMaxResults(Search.PAGE_SIZE)
                .getResultList()
                .stream()
                .map(this::line)
                .toList();
        long total = rows.createQuery("select count(entry)" + from, Long.class)
                .setParameter("text", search.pattern())
                .getSingleResult();
        return new Listing(lines, total, search.page());
    }

    /** The ids of what is not retired, in the order shown. */
    List<String> ids(EntityManager rows) {
        return List.copyOf(titles(rows).keySet());
    }

    /** The titles of what is not retired, by id, in the order shown. */
    Map<String, String> titles(EntityManager rows) {
        Map<String, String> titles = new LinkedHashMap<>();
        rows.createQuery(
                        "select " + idText() + ", entry." + titleField + " from " + rowType.getSimpleName() + " entry"
                                + standing() + inOrder(),
                        Object[].class)
                .getResultList()
                .forEach(columns ->
                        titles.put((String) columns[0], Objects.requireNonNullElse((String) columns[1], "")));
        return titles;
    }

    /** What is retired, by id. */
    Map<String, ObjectNode> retired(EntityManager rows) {
        Map<String, ObjectNode> retired = new LinkedHashMap<>();
        rows.createQuery("select entry from " + rowType.getSimpleName() + " entry where entry.retired = true", rowType)
                .getResultList()
                .forEach(row -> retired.put(id(rows, row), body(row)));
        return retired;
    }

    @Override
    public Set<String> load(EntityManager rows, List<String> ids) {
        return rows
                .createQuery(
                        "select entry from " + rowType.getSimpleName() + " entry where entry." + idField + " in :ids",
                        rowType)
                .setParameter(
                        "ids",
                        ids.stream().map(this::key).flatMap(Optional::stream).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .map(row -> kind == EntryKind.SETTINGS ? EntryAddress.SETTINGS.id() : id(rows, row))
                .collect(Collectors.toSet());
    }

    @Override
    public void add(EntityManager rows, ObjectNode body) {
        rows.persist(make.apply(value(body), 0));
    }

    /** All rows, in the order shown, locked. */
    List<E> lockedRows(EntityManager rows) {
        TypedQuery<E> query =
                rows.createQuery("select entry from " + rowType.getSimpleName() + " entry" + inOrder(), rowType);
        return query.setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** What names a row, as text. */
    String id(EntityManager rows, E row) {
        return String.valueOf(
                rows.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(row));
    }

    private Listing.Line line(Object[] columns) {
        String title = Objects.requireNonNullElse((String) columns[1], "");
        EntryAddress address =
                kind == EntryKind.SETTINGS ? EntryAddress.SETTINGS : new EntryAddress(kind, (String) columns[0]);
        String beside = Objects.requireNonNullElse((String) columns[2], "");
        return new Listing.Line(address, title, beside, (Boolean) columns[3]);
    }

    /** What tells entries apart whose titles are the same. */
    private String beside() {
        return switch (kind) {
            case SOURCE -> "entry.organisation || ', ' || coalesce(entry.publicationYear, '')";
            case RULE -> "(select one.label from SupportEntry one where one.slug = entry.support)";
            case CITATION -> "(select one.statement from ClaimEntry one where one.slug = entry.claim)";
            case REFERENCE -> "entry.title";
            default -> "''";
        };
    }

    private String standing() {
        return ContentEntry.class.isAssignableFrom(rowType) ? " where entry.retired = false" : "";
    }

    private String inOrder() {
        return " order by " + (isPlaced() ? "entry.position, " : "") + "entry." + idField;
    }

    private int lastPlace(EntityManager rows) {
        return isPlaced()
                ? rows.createQuery(
                                "select coalesce(max(entry.position), 0) from " + rowType.getSimpleName() + " entry",
                                Integer.class)
                        .getSingleResult()
                : 0;
    }

    private boolean isPlaced() {
        return Placed.class.isAssignableFrom(rowType);
    }

    private String idText() {
        return isNumbered() || kind == EntryKind.SETTINGS
                ? "cast(entry." + idField + " as string)"
                : "entry." + idField;
    }

    private boolean isNumbered() {
        return kind == EntryKind.CITATION || kind == EntryKind.REFERENCE;
    }

    private Optional<E> row(EntityManager rows, String id, boolean locked) {
        LockModeType lock = locked ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE;
        return key(id).map(key -> rows.find(rowType, key, lock));
    }

    private Optional<Object> key(String id) {
        if (kind == EntryKind.SETTINGS) {
            return id.equals(EntryAddress.SETTINGS.id()) ? Optional.of(1) : Optional.empty();
        }
        if (!isNumbered()) {
            return Optional.of(id);
        }
        return id.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(id)) : Optional.empty();
    }

    private ObjectNode body(E row) {
        return CatalogueEntries.body(kind, CatalogueJson.MAPPER.valueToTree(read.apply(row)));
    }

    private R value(ObjectNode body) {
        try {
            return CatalogueJson.MAPPER.treeToValue(CatalogueEntries.item(kind, body), recordType);
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException(unreadable.getOriginalMessage(), unreadable);
        }
    }
}
