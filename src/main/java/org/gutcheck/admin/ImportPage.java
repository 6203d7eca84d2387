package org.gutcheck.admin;

import java.util.List;
import org.gutcheck.admin.PlanPage.Named;
import org.gutcheck.admin.PlanPage.Trouble;

/**
 * What importing a document would change.
 *
 * @param name of the release that the document holds
 * @param problems what has to be mended first
 * @param staying what stays retired although the document does not know it
 * @param removed what goes for good
 * @param outdated whether the working copy changed since it was looked at
 */
record ImportPage(
        String id,
        String name,
        String publishedOn,
        String sha256,
        ChangeList changes,
        List<Trouble> problems,
        List<Named> staying,
        List<Named> removed,
        String fingerprint,
        boolean outdated) {}
