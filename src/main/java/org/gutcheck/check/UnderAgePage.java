package org.gutcheck.check;

import java.util.List;
import org.gutcheck.catalogue.HelpLines;
import org.gutcheck.check.CheckPage.Country;

/**
 * Whom somebody under 18 can turn to.
 *
 * @param scope why the page goes no further, and whom to ask; empty where the release does not say
 */
record UnderAgePage(
        HelpLines help,
        List<String> scope,
        FullTexts from,
        String country,
        List<CheckForm.Field> answers,
        List<Country> countries) {}
