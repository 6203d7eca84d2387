package org.gutcheck.editing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.catalogue.Nearest;

/** What a form can pick: the entries of the working copy that are not retired, and the options of those that have some. */
public final class PickList {

    private static final Pattern ADDRESS_AT_END = Pattern.compile(".*\\(([a-z-]+:[^()]+)\\)", Pattern.DOTALL);

    private final Map<EntryKind, Map<String, Pickable>> byKind = new EnumMap<>(EntryKind.class);

    PickList(List<Pickable> all) {
        all.forEach(one -> byKind.computeIfAbsent(one.kind(), kind -> new LinkedHashMap<>())
                .put(one.address(), one));
    }

    /** All of these kinds, in the order shown; options follow their item. */
    public List<Pickable> of(Set<EntryKind> kinds) {
        List<Pickable> all = new ArrayList<>();
        kinds.forEach(kind -> all.addAll(pickables(kind).values()));
        return all;
    }

    /** What stands at an address, an option's too. */
    public Optional<Pickable> at(String address) {
        int colon = address.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : EntryKind.ofPrefix(address.substring(0, colon))
                        .map(kind -> pickables(kind).get(address));
    }

    /** What somebody means: its text as a form shows it, its address, or a label that only one of them has. */
    public Optional<Pickable> meant(String typed, Set<EntryKind> kinds) {
        String text = typed.strip();
        Matcher shown = ADDRESS_AT_END.matcher(text);
        Optional<Pickable> addressed =
                at(shown.matches() ? shown.group(1) : text).filter(one -> kinds.contains(one.kind()));
        if (addressed.isPresent()) {
            return addressed;
        }
        List<Pickable> named = of(kinds).stream()
                .filter(one -> one.label().equalsIgnoreCase(text))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** What may have been meant where nothing was. */
    Optional<Pickable> nearest(String typed, Set<EntryKind> kinds) {
        return Nearest.likely(typed.strip(), of(kinds), Pickable::label);
    }

    private Map<String, Pickable> pickables(EntryKind kind) {
        return byKind.getOrDefault(kind, Collections.emptyMap());
    }

    /** Something to pick: its address, and what it is called. */
    public record Pickable(EntryKind kind, String address, String label) {

        /** How a form shows it, so that it can be read back. */
        public String text() {
            return label + " (" + address + ")";
        }

        /** What follows the colon. */
        String id() {
            return address.substring(address.indexOf(':') + 1);
        }
    }
}
