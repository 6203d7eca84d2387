package org.gutcheck.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page for editors.
 *
 * @param editor who is signed in, or null on the pages that let somebody in
 * @param path of the page itself
 * @param note the key of a remark, or null
 */
public record Desk(
        String stylesheet,
        @Nullable CurrentEditor editor,
        String path,
        @Nullable String note) {

    /** The places that whoever is signed in may go to. */
    public List<DeskPlace> places() {
        return DeskPlace.ALL.stream()
                .filter(place -> editor != null && editor.role().includes(place.role()))
                .toList();
    }

    /** Whether the page belongs to a place. */
    public boolean isAt(DeskPlace place) {
        return place.covers(path);
    }
}
