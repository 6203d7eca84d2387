package org.gutcheck.admin;

import java.util.List;
import java.util.Map;
import org.gutcheck.catalogue.Problem;
import org.gutcheck.editing.PickList;
import org.jspecify.annotations.Nullable;

/**
 * The page of one entry.
 *
 * @param state what the form was filled in from
 * @param uses the entries that name it
 * @param steps its last revisions, the latest first
 * @param canBeRetired whether it has a slug, by which it is found again
 * @param canBeRemoved whether no visitor can have an address of it
 * @param preview where the preview shows it, or null where it has no page
 * @param canBeSignedOff whether it is a text for a clinician to check
 * @param signedOff who has checked it, in words, or null where nobody has
 */
record EntryPage(
        String kind,
        String kindName,
        String id,
        String title,
        String state,
        List<EntryField> fields,
        Map<String, List<PickList.Pickable>> lists,
        boolean retired,
        List<Problem> problems,
        List<Use> uses,
        List<Step> steps,
        boolean canBeSignedOff,
        @Nullable String signedOff,
        boolean canBeRetired,
        boolean canBeRemoved,
        @Nullable String preview) {

    /** An entry that names this one. */
    record Use(String kindName, String kind, String id, String title) {}

    /** One revision: when, who, why, and what it changed. */
    record Step(long id, String time, String by, String occasion, List<Change> changes) {}

    /** One field in which two states differ, in plain text. */
    record Change(String name, String label, String before, String after) {}
}
