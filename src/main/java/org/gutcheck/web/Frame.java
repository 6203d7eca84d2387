package org.gutcheck.web;

import java.util.List;
import org.gutcheck.catalogue.HelpLines;
import org.gutcheck.catalogue.Settings;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page: its stylesheet and script, the numbers to call, and what the site is based on.
 *
 * @param site whose article this is, or null on an error page that is shown while nothing is published
 * @param signedOff whether a clinician has checked the safety texts of the site
 */
public record Frame(
        String stylesheet,
        String script,
        String icon,
        @Nullable Settings site,
        @Nullable HelpLines help,
        @Nullable String release,
        String signedOff) {

    /** Whom to call, the most urgent first; none where nothing is published. */
    public List<Call> calls() {
        return help == null ? List.of() : List.of(Call.emergency(help), Call.crisis(help), Call.urgent(help));
    }
}
