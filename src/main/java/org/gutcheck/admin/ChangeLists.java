package org.gutcheck.admin;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gutcheck.admin.ChangeList.Group;
import org.gutcheck.admin.ChangeList.Line;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.editing.PickList;
import org.gutcheck.release.EntryChange;
import org.gutcheck.web.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what differs between two states of the content for people to read. */
@Component
class ChangeLists {

    static final int LINES_OF_A_KIND = 10;

    static final int LINES_OF_A_PAGE = 50;

    private static final int MOST_MOVES = 20;

    private static final int LONGEST_TITLE = 120;

    private static final List<String> TITLES =
            List.of("label", "title", "statement", "question", "name", "asPrinted", "articleClaim", "reason", "text");

    private final EntryPages pages;
    private final FieldWords words;
    private final Wording wording;

    ChangeLists(EntryPages pages, FieldWords words, Wording wording) {
        this.pages = pages;
        this.words = words;
        this.wording = wording;
    }

    /** Which part of a list somebody wants to see: all kinds, or a page, from 1 on, of one kind. */
    record Part(@Nullable EntryKind only, int page) {

        static Part of(String kind, String page) {
            return new Part(
                    EntryKind.ofPrefix(kind).orElse(null),
                    page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1);
        }

        /** What leads to this part of a page, and there to its heading. */
        String query() {
            return only == null ? "" : "?kind=" + only.prefix() + "&page=" + page + "#g-" + only.prefix();
        }
    }

    /** Writes changes out of which none is held back. */
    ChangeList of(List<EntryChange> all, Part part, PickList picks) {
        return of(all, Set.of(), Set.of(), part, picks);
    }

    /**
     * Writes the changes out.
     *
     * @param held those that somebody holds back
     * @param along those that are held back along with them
     */
    ChangeList of(List<EntryChange> all, Set<EntryAddress> held, Set<EntryAddress> along, Part part, PickList picks) {
        Map<EntryKind, List<EntryChange>> byKind = new EnumMap<>(EntryKind.class);
        all.stream()
                .filter(ChangeLists::isWorthTelling)
                .forEach(change -> byKind.computeIfAbsent(change.address().kind(), kind -> new ArrayList<>())
                        .add(change));
        List<Group> groups = new ArrayList<>();
        Set<EntryAddress> unseen = new HashSet<>(held);
        byKind.forEach((kind, changes) -> {
            if (part.only() == null || part.only() == kind) {
                List<EntryChange> shown = shown(changes, part);
                shown.forEach(change -> unseen.remove(change.address()));
                groups.add(new Group(
                        kind.prefix(),
                        words.kind(kind),
                        changes.size(),
                        shown.stream()
                                .map(change -> line(change, held, along, picks))
                                .toList()));
            }
        });
        int total = groups.isEmpty() ? 0 : groups.get(0).total();
        return new ChangeList(
                counts(byKind),
                groups,
                part.only() == null ? null : part.only().prefix(),
                part.page(),
                part.only() == null ? 1 : Math.max(1, (total + LINES_OF_A_PAGE - 1) / LINES_OF_A_PAGE),
                HeldBack.text(unseen));
    }

    /** What an entry is called, here or in the state that has it. */
    String title(EntryChange change, PickList picks) {
        EntryAddress address = change.address();
        ObjectNode body = change.after() == null ? change.before() : change.after();
        if (address.kind() == EntryKind.ORDER) {
            return EntryKind.ofPrefix(address.id()).map(words::kind).orElse(address.id());
        }
        String title = pages.title(address, picks);
        return body != null && title.equals(address.id()) ? named(body, title) : title;
    }

    /** Adding and retiring alone change an order too, and are told at the entries. */
    private static boolean isWorthTelling(EntryChange change) {
        return change.address().kind() != EntryKind.ORDER
                || !Moves.between(ids(change.before()), ids(change.after())).isEmpty();
    }

    private static List<EntryChange> shown(List<EntryChange> changes, Part part) {
        return part.only() == null
                ? changes.stream().limit(LINES_OF_A_KIND).toList()
                : changes.stream()
                        .skip((part.page() - 1L) * LINES_OF_A_PAGE)
                        .limit(LINES_OF_A_PAGE)
                        .toList();
    }

    private List<String> counts(Map<EntryKind, List<EntryChange>> byKind) {
        Map<String, Integer> counts = new TreeMap<>();
        byKind.values().forEach(changes -> changes.forEach(change -> counts.merge(what(change), 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(count -> wording.of("change.count." + count.getKey(), count.getValue()))
                .toList();
    }

    private static String what(EntryChange change) {
        return change.address().kind() == EntryKind.ORDER
                ? "MOVED"
                : change.what().name();
    }

    private Line line(EntryChange change, Set<EntryAddress> held, Set<EntryAddress> along, PickList picks) {
        EntryAddress address = change.address();
        boolean isOrder = address.kind() == EntryKind.ORDER;
        return new Line(
                address.toString(),
                EntryPaths.of(address),
                title(change, picks),
                wording.of("change." + what(change)),
                change.what() != EntryChange.What.CHANGED,
                isOrder ? List.of() : pages.changes(address.kind(), change.before(), change.after(), picks),
                isOrder ? moves(change, picks) : List.of(),
                held.contains(address),
                along.contains(address));
    }

    private List<String> moves(EntryChange change, PickList picks) {
        List<Moves.Move> moves = Moves.between(ids(change.before()), ids(change.after()));
        String prefix = change.address().id() + ":";
        List<String> told = new ArrayList<>();
        moves.stream().limit(MOST_MOVES).forEach(move -> {
            String id = label(prefix + move.id(), picks);
            told.add(
                    move.after() == null
                            ? wording.of("change.first", id)
                            : wording.of("change.after", id, label(prefix + move.after(), picks)));
        });
        if (moves.size() > MOST_MOVES) {
            told.add(wording.of("change.moves", moves.size() - MOST_MOVES));
        }
        return told;
    }

    private static String label(String address, PickList picks) {
        return picks.at(address).map(PickList.Pickable::label).orElse(address);
    }

    private static List<String> ids(@Nullable ObjectNode order) {
        return order == null
                ? List.of()
                : order.path("ids").valueStream().map(JsonNode::asString).toList();
    }

    private static String named(ObjectNode body, String otherwise) {
        String name = TITLES.stream()
                .map(field -> body.path(field).asString(""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(otherwise);
        return name.length() <= LONGEST_TITLE ? name : name.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
