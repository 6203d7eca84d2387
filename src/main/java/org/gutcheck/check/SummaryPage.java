package org.gutcheck.check;

import java.util.List;
import org.gutcheck.web.CitedSource;
import org.gutcheck.web.Country;

/**
 * What one release says about one person's answers.
 *
 * @param unchecked that no safety text is checked, or empty where each part says whether its own are
 * @param scope what the site is for and not for, whoever reads it
 * @param signs every warning sign by name: ticked, not ticked, left open
 * @param from where the care cards and the limits of the site are from
 * @param matchesWithheld whether what the article links the ticks with is held back until a doctor was seen
 * @param copy whether it is a copy for others, without mood, alcohol and pregnancy
 * @param answers the answers as hidden fields, to change them or to choose another country
 */
record SummaryPage(
        String madeOn,
        String release,
        boolean copy,
        String unchecked,
        List<String> scope,
        List<CareCard> care,
        Sheet sheet,
        List<Sheet.Clause> signs,
        boolean matchesWithheld,
        Links links,
        BodyFigure figure,
        Plan plan,
        Mainstream mainstream,
        Gaps gaps,
        List<CitedSource> sources,
        FullTexts from,
        String country,
        List<CheckForm.Field> answers,
        List<Country> countries) {}
