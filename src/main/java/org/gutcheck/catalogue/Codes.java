package org.gutcheck.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What machines and clinicians call the things of a catalogue, and by which terminologies. */
public record Codes(List<Terminology> terminologies, List<Code> codes, List<CodeNote> notes) {

    public static final Codes NONE = new Codes(List.of(), List.of(), List.of());

    public Codes {
        terminologies = List.copyOf(terminologies);
        codes = List.copyOf(codes);
        notes = List.copyOf(notes);
    }

    /** Doubled entries, and codes and remarks whose subject or terminology is not there. */
    List<Problem> problems(Set<Address> known) {
        List<Problem> problems = new ArrayList<>();
        doubled(terminologies, Codes::place, Terminology::slug, problems);
        doubled(
                codes,
                Codes::place,
                code -> code.terminology() + " " + code.code() + " of " + code.subject(),
                problems);
        doubled(notes, Codes::place, note -> "the remark on " + note.subject(), problems);
        Set<Slug> named = terminologies.stream().map(Terminology::slug).collect(Collectors.toUnmodifiableSet());
        for (Code code : codes) {
            if (!named.contains(code.terminology())) {
                add(
                        place(code),
                        "names the terminology " + code.terminology() + ", which is missing",
                        "Add it.",
                        problems);
            }
            needSubject(place(code), code.subject(), known, problems);
        }
        notes.forEach(note -> needSubject(place(note), note.subject(), known, problems));
        return problems;
    }

    /** The rest, where what stands at these places is left out. */
    Codes without(Set<String> places) {
        return new Codes(
                rest(terminologies, Codes::place, places),
                rest(codes, Codes::place, places),
                rest(notes, Codes::place, places));
    }

    private static <T> List<T> rest(List<T> all, Function<T, EntryAddress> place, Set<String> places) {
        return all.stream()
                .filter(one -> !places.contains(place.apply(one).toString()))
                .toList();
    }

    private static <T> void doubled(
            List<T> all, Function<T, EntryAddress> place, Function<T, Object> name, List<Problem> problems) {
        Set<Object> seen = new HashSet<>();
        for (T one : all) {
            if (!seen.add(name.apply(one))) {
                add(place.apply(one), "has " + name.apply(one) + " twice", "Keep one of the two.", problems);
            }
        }
    }

    private static void needSubject(EntryAddress place, Address subject, Set<Address> known, List<Problem> problems) {
        if (!known.contains(subject)) {
            add(place, "names " + subject + ", which is missing", "Choose another, or bring it back.", problems);
        }
    }

    private static void add(EntryAddress place, String what, String mend, List<Problem> problems) {
        problems.add(new Problem(place.toString(), what, mend));
    }

    private static EntryAddress place(Terminology terminology) {
        return terminology.entry();
    }

    private static EntryAddress place(Code code) {
        return EntryAddress.codesOf(code.subject());
    }

    private static EntryAddress place(CodeNote note) {
        return EntryAddress.codesOf(note.subject());
    }
}
