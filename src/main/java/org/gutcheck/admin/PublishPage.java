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
 * @param outdated whether somebody changed something since the plan was seen, and {@code since} what
 */
record PublishPage(
        @Nullable String live,
        ChangeList changes,
        List<Named> held,
        List<Trouble> problems,
        int unsigned,
        PublishForm form,
        boolean outdated,
        List<String> since) {}
