package org.gutcheck.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a catalogue can hold and the next release should not: mistakes that readers would meet. A release that holds
 * some already can still be read and shown, which is why a catalogue is not refused for them.
 */
public final class EditorialCheck {

    private EditorialCheck() {}

    /** The problems of these parts; {@code thisYear} is the latest in which a work can have come out, but for one. */
    public static List<Problem> problemsIn(CatalogueParts parts, int thisYear) {
        List<Problem> problems = new ArrayList<>(PlaceCheck.problemsIn(parts));
        problems.addAll(LinkCheck.problemsIn(parts, thisYear));
        return List.copyOf(problems);
    }
}
