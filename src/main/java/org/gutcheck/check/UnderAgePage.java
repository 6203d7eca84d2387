package org.gutcheck.check;

import java.util.List;
import org.gutcheck.catalogue.HelpLines;
import org.gutcheck.web.Country;

/**
 * What somebody under 18 is told: the warning signs that hold first, then whom to turn to, and the plain facts for a clinician.
 *
 * @param copy whether it is a copy for others, without mood, alcohol and pregnancy
 * @param unchecked that no safety text is checked, or empty where each part says whether its own are
 * @param contradicted the questions with answers that did not go together, of which the safer was taken
 * @param scope why the page goes no further, and whom to ask; empty where the release does not say
 */
record UnderAgePage(
        String madeOn,
        String release,
        boolean copy,
        String unchecked,
        HelpLines help,
        List<CareCard> care,
        List<String> contradicted,
        List<String> scope,
        Sheet sheet,
        FullTexts from,
        String country,
        List<CheckForm.Field> answers,
        List<Country> countries) {}
