package org.gutcheck.admin;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gutcheck.catalogue.EntryAddress;

/** What an editor holds back; the session keeps it, so that no way through the pages, nor publishing the rest, loses it. */
final class HeldBack {

    private static final String NAME = "gutcheck.held-back";

    private HeldBack() {}

    static Set<EntryAddress> in(HttpSession session) {
        return session.getAttribute(NAME) instanceof List<?> kept
                ? addresses(kept.stream().map(String.class::cast).toList())
                : Set.of();
    }

    /** Keeps plain texts, so that any version of the application can read them. */
    static void keep(HttpSession session, Set<EntryAddress> held) {
        session.setAttribute(
                NAME, new ArrayList<>(held.stream().map(EntryAddress::toString).toList()));
    }

    /** The addresses among what somebody sent: each text is one, or several with spaces between. */
    static Set<EntryAddress> addresses(List<String> texts) {
        return texts.stream()
                .flatMap(text -> Stream.of(text.split(" ", -1)))
                .map(EntryAddress::parse)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All of them in one field of a form, which has room for well over a thousand. */
    static String text(Set<EntryAddress> held) {
        return held.stream().map(EntryAddress::toString).sorted().collect(Collectors.joining(" "));
    }
}
