package org.gutcheck.browse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.CatalogueParts;
import org.gutcheck.catalogue.Caution;
import org.gutcheck.catalogue.HelpLines;
import org.gutcheck.catalogue.MainstreamView;
import org.gutcheck.catalogue.ScopeRule;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.Source;
import org.gutcheck.catalogue.SourceRef;
import org.gutcheck.web.PublishedSite;
import org.gutcheck.web.Wording;

/** Every source of the safety texts, and where each is used. */
record SafetySourcesPage(List<Entry> entries) {

    /** A source and the texts that rest on it. */
    record Entry(Source source, List<Use> uses) {}

    /** A text that rests on a source, and the place in the source. */
    record Use(String label, String href, String locator) {}

    static SafetySourcesPage of(PublishedSite site, Wording wording) {
        Catalogue catalogue = site.catalogue();
        CatalogueParts parts = catalogue.parts();
        HelpLines help = site.help();
        Map<Slug, List<Use>> uses = new HashMap<>();
        parts.warningSigns()
                .forEach(sign -> add(
                        uses,
                        sign.sources(),
                        wording.of("sources.use.sign", sign.question()),
                        Shelf.href(sign.address())));
        for (Caution caution : parts.cautions()) {
            String words = wording.of("sources.use.caution", firstSentence(help.fillIn(caution.text())));
            Minded.places(caution, catalogue)
                    .limit(1)
                    .forEach(place -> add(uses, caution.sources(), words, place.at(Minded.id(caution))));
        }
        for (MainstreamView view : parts.mainstreamViews()) {
            Viewed.places(view, catalogue)
                    .forEach(place -> add(
                            uses,
                            view.sources(),
                            wording.of("sources.use.view", place.label()),
                            place.at(Viewed.id(view))));
        }
        for (ScopeRule rule : parts.scopeRules()) {
            add(uses, rule.sources(), wording.of("sources.use.scope", rule.title()), "/scope#" + ScopePage.id(rule));
        }
        return new SafetySourcesPage(parts.sources().stream()
                .map(source -> new Entry(source, List.copyOf(uses.getOrDefault(source.slug(), List.of()))))
                .toList());
    }

    private static void add(Map<Slug, List<Use>> uses, List<SourceRef> refs, String label, String href) {
        refs.forEach(ref ->
                uses.computeIfAbsent(ref.source(), key -> new ArrayList<>()).add(new Use(label, href, ref.locator())));
    }

    private static String firstSentence(String text) {
        return text.split("(?<=[.!?])\\s+", 2)[0];
    }
}
