package org.gutcheck.admin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What publishing would do.
 *
 * @param live the release that the public sees, or null before the first
 * @param nothing whether the next release would be the same
 * @param problems what stands in the way
 * @param losing the safety texts that a clinician has checked as they are live, but not as they would be
 * @param unsigned the safety texts that no clinician has checked
 * @param held what is held back
 * @param needed what else has to be held back
 * @param holdAll the addresses of what to hold back so that nothing is missing, with spaces between
 */
record PlanPage(
        @Nullable String live,
        boolean nothing,
        ChangeList changes,
        List<Trouble> problems,
        List<Named> losing,
        List<Named> unsigned,
        List<Named> held,
        List<Named> needed,
        String holdAll,
        boolean mayPublish) {

    /** An entry, and where it is edited. */
    record Named(String title, String path) {}

    /** A problem at an entry, or at something without a page, whose path is null. */
    record Trouble(String where, @Nullable String path, String what, String mend) {}
}
