package org.gutcheck.web;

import java.util.List;
import org.gutcheck.catalogue.HelpLines;
import org.gutcheck.catalogue.Settings;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page: its stylesheet and script, the numbers to call, and what the site is based on.
 *
 * @param site whose article this is, or null on an error page that is shown while nothing is published
 * @param countries those whose numbers one tap shows instead
 * @param country the code of the country chosen, or null where none is
 * @param sharing what the page tells search engines, or null where it is not for them to find
 * @param printed what stands at the foot of every printed sheet, or null where nothing is published
 * @param signedOff whether a clinician has checked the safety texts of the site
 */
public record Frame(
        String stylesheet,
        String script,
        String icon,
        @Nullable Settings site,
        @Nullable HelpLines help,
        List<Country> countries,
        @Nullable String country,
        @Nullable Sharing sharing,
        @Nullable String release,
        @Nullable String printed,
        String signedOff) {

    /** The frame of a page made from answers: with its own words at the foot of every sheet, and its own way to a country. */
    Frame ofResult(String words) {
        return new Frame(stylesheet, script, icon, site, help, List.of(), country, null, release, words, signedOff);
    }

    /** The language of the page. */
    public String language() {
        return Wording.LANGUAGE.toLanguageTag();
    }

    /** The way the page is written, from the left or from the right. */
    public String direction() {
        return Wording.direction();
    }

    /** Whom to call when life may be in danger, or null where nothing is published. */
    public @Nullable Call emergency() {
        return help == null ? null : Call.emergency(help);
    }

    /** Whom to call with thoughts of self-harm, or null where nothing is published. */
    public @Nullable Call crisis() {
        return help == null ? null : Call.crisis(help);
    }

    /** Whom to call, the most urgent first; none where nothing is published. */
    public List<Call> calls() {
        return help == null ? List.of() : List.of(Call.emergency(help), Call.crisis(help), Call.urgent(help));
    }
}
