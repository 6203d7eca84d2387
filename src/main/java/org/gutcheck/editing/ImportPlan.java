package org.gutcheck.editing;

import java.util.List;
import java.util.Set;
import org.gutcheck.catalogue.Edition;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.Problem;
import org.gutcheck.release.EntryChange;

/**
 * What importing a release document would do to the working copy.
 *
 * @param edition the release that the document holds
 * @param changes what differs between the working copy and the document
 * @param staying what releases here have shown and the document does not know: it stays retired, so that the next release
 *     has another SHA-256 than the document
 * @param removed what no release here has shown and the document does not know
 * @param unreadable what has to be mended first
 * @param fingerprint the same only as long as the document, the working copy and what is removed are the same
 */
public record ImportPlan(
        Edition edition,
        List<EntryChange> changes,
        Set<EntryAddress> staying,
        Set<EntryAddress> removed,
        List<Problem> unreadable,
        String fingerprint) {

    public ImportPlan {
        changes = List.copyOf(changes);
        staying = Set.copyOf(staying);
        removed = Set.copyOf(removed);
        unreadable = List.copyOf(unreadable);
    }
}
