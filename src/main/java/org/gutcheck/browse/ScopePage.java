package org.gutcheck.browse;

import java.util.List;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.HelpLines;
import org.gutcheck.catalogue.Part;
import org.gutcheck.catalogue.ScopeRule;
import org.gutcheck.web.PublishedSite;
import org.gutcheck.web.Wording;

/**
 * For whom the site is not meant, or not in full, and what it then holds back.
 *
 * @param others what it tells other people, from whom nothing is held back
 */
record ScopePage(List<Limit> limits, List<Limit> others) {

    /**
     * One group of people, or everyone.
     *
     * @param hides the parts held back from them, in words; empty where nothing is
     */
    record Limit(
            String slug, String id, String title, boolean everyone, String text, String hides, List<Origin> sources) {}

    static ScopePage of(PublishedSite site, Wording wording) {
        Catalogue catalogue = site.catalogue();
        HelpLines help = site.help();
        List<Limit> all = catalogue.parts().scopeRules().stream()
                .map(rule -> limit(rule, help, catalogue, wording))
                .toList();
        return new ScopePage(
                all.stream().filter(limit -> !limit.hides().isEmpty()).toList(),
                all.stream().filter(limit -> limit.hides().isEmpty()).toList());
    }

    /** Where a limit stands on the page, under a name that nothing else there has. */
    static String id(ScopeRule rule) {
        return "limit-" + rule.slug();
    }

    private static Limit limit(ScopeRule rule, HelpLines help, Catalogue catalogue, Wording wording) {
        return new Limit(
                rule.slug().value(),
                id(rule),
                rule.title(),
                rule.appliesWhen() == null,
                help.fillIn(rule.text()),
                rule.hides().contains(Part.MATCHES)
                        ? wording.of("scope.everything")
                        : wording.all(rule.hides().stream().map(wording::of).toList()),
                Origin.of(rule.sources(), catalogue));
    }
}
