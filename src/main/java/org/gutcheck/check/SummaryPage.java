package org.gutcheck.check;

import java.util.List;
import java.util.Set;
import org.gutcheck.check.CheckPage.Country;
import org.gutcheck.web.CitedSource;

/**
 * What one release says about one person's answers.
 *
 * @param matchesWithheld whether what the article links the ticks with is held back until a doctor was seen
 * @param privateSources the numbers of the sources that nothing but sensitive answers leads to
 * @param answers the answers as hidden fields, to change them or to choose another country
 */
record SummaryPage(
        String madeOn,
        String release,
        List<CareCard> care,
        Sheet sheet,
        boolean matchesWithheld,
        Links links,
        Plan plan,
        Gaps gaps,
        List<CitedSource> sources,
        Set<Integer> privateSources,
        String country,
        List<CheckForm.Field> answers,
        List<Country> countries) {}
