package org.gutcheck.admin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page that shows what two people made of one entry, field by field.
 *
 * @param state what stands there now
 * @param by who saved it last, and {@code time} when; null where an update of Gutcheck changed it
 * @param typed everything that was typed, to be sent again
 */
record ConflictPage(
        String kind,
        String kindName,
        String id,
        String title,
        String state,
        boolean retired,
        @Nullable String by,
        String time,
        List<Clash> clashes,
        List<Typed> typed) {

    /**
     * A field in which what stands there and what was typed differ.
     *
     * @param both whether both people changed it
     * @param mine whether the typed text is taken unless the editor chooses otherwise
     */
    record Clash(String name, String label, String theirs, String own, boolean both, boolean mine) {}

    /** One value of one field of the form. */
    record Typed(String name, String value) {}
}
