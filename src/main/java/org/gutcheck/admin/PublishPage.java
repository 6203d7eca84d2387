package org.gutcheck.admin;

import java.util.List;
import org.gutcheck.admin.PlanPage.Named;
import org.gutcheck.admin.PlanPage.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * The last look before publishing.
 *
 * @param live the release that the public sees, or null before the first
 * @param held what is held back
 * @param losing the safety texts whose check by a clinician goes with this release
 * @param since what somebody changed since the plan was seen
 */
record PublishPage(
        @Nullable String live,
        ChangeList changes,
        List<Named> held,
        List<Trouble> problems,
        List<Named> losing,
        int unsigned,
        PublishForm form,
        List<String> since) {}
