package org.gutcheck.catalogue;

import java.util.List;

/**
 * Finds what a catalogue can hold and the next release should not: mistakes that readers would meet. A release that holds
 * some already can still be read and shown, which is why a catalogue is not refused for them.
 */
public final class EditorialCheck {

    private EditorialCheck() {}

    public static List<Problem> problemsIn(CatalogueParts parts) {
        return List.copyOf(PlaceCheck.problemsIn(parts));
    }
}
