package org.gutcheck.web;

import org.gutcheck.catalogue.HelpLines;
import org.gutcheck.catalogue.Settings;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page: its stylesheet and script, the numbers to call, and what the site is based on.
 *
 * @param site whose article this is, or null on an error page that is shown while nothing is published
 */
public record Frame(
        String stylesheet,
        String script,
        String icon,
        @Nullable Settings site,
        @Nullable HelpLines help,
        @Nullable String release) {

    /** The same frame with the lines of another country. */
    public Frame withHelp(HelpLines other) {
        return new Frame(stylesheet, script, icon, site, other, release);
    }
}
