package org.gutcheck.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        Set<String> seen = new HashSet<>();
        Stream.of(
                        terminologies.stream().map(Codes::place),
                        codes.stream().map(Codes::place),
                        notes.stream().map(Codes::place))
                .flatMap(places -> places)
                .filter(place -> !seen.add(place))
                .forEach(place -> problems.add(new Problem(place, "stands twice", "Keep one of the two.")));
        Set<Slug> named = terminologies.stream().map(Terminology::slug).collect(Collectors.toUnmodifiableSet());
        for (Code code : codes) {
            if (!named.contains(code.terminology())) {
                problems.add(new Problem(
                        place(code), "names the terminology " + code.terminology() + ", which is missing", "Add it."));
            }
            needSubject(place(code), code.subject(), known, problems);
        }
        notes.forEach(note -> needSubject(place(note), note.subject(), known, problems));
        return problems;
    }

    /** The rest, where what stands at these places is left out. */
    Codes without(Set<String> places) {
        return new Codes(
                terminologies.stream()
                        .filter(one -> !places.contains(place(one)))
                        .toList(),
                codes.stream().filter(one -> !places.contains(place(one))).toList(),
                notes.stream().filter(one -> !places.contains(place(one))).toList());
    }

    private static void needSubject(String place, Address subject, Set<Address> known, List<Problem> problems) {
        if (!known.contains(subject)) {
            problems.add(
                    new Problem(place, "names " + subject + ", which is missing", "Choose another, or bring it back."));
        }
    }

    private static String place(Terminology terminology) {
        return "terminology " + terminology.slug();
    }

    private static String place(Code code) {
        return "code " + code.terminology() + " " + code.code() + " of " + code.subject();
    }

    private static String place(CodeNote note) {
        return "remark on the codes of " + note.subject();
    }
}
