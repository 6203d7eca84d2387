package org.gutcheck.release;

import java.util.List;
import java.util.Set;
import org.gutcheck.catalogue.CatalogueParts;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.Problem;

/**
 * What publishing would do now.
 *
 * @param live the number of the release that the public sees, or 0 before the first
 * @param changes what differs between that release and the working copy, what is held back too
 * @param held what stays as the public sees it
 * @param going what the next release changes
 * @param problems what stands in the way
 * @param unsigned the safety texts of the next release that no clinician has checked
 * @param fingerprint the same only as long as the live release, the working copy and what is held back are the same
 * @param parts what the next release would hold
 */
public record ReleasePlan(
        int live,
        List<EntryChange> changes,
        Set<EntryAddress> held,
        List<EntryChange> going,
        List<Problem> problems,
        List<EntryAddress> unsigned,
        String fingerprint,
        CatalogueParts parts) {

    public ReleasePlan {
        changes = List.copyOf(changes);
        held = Set.copyOf(held);
        going = List.copyOf(going);
        problems = List.copyOf(problems);
        unsigned = List.copyOf(unsigned);
    }

    /** Whether the next release would differ from the live one. */
    public boolean changesAnything() {
        return !going.isEmpty();
    }
}
