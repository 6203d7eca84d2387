package org.gutcheck.browse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** Every source that a safety text rests on, and where each is used; the versions of one work stand together. */
record SafetySourcesPage(List<Entry> entries) {

    /**
     * A work and the texts that rest on it.
     *
     * @param versions the sources that are this work, as of one year or another
     */
    record Entry(List<Source> versions, List<Use> uses) {

        public Source first() {
            return versions.get(0);
        }

        /** The years of the work, as its sources give them. */
        public String years() {
            return versions.stream()
                    .flatMap(source -> Stream.ofNullable(source.year()))
                    .collect(Collectors.joining("; "));
        }

        /** Where it can be read. */
        public List<String> addresses() {
            return versions.stream()
                    .flatMap(source -> Stream.ofNullable(source.url()))
                    .distinct()
                    .toList();
        }

        public boolean confirmed() {
            return versions.stream().allMatch(Source::confirmed);
        }
    }

    /** How many of the works nobody who edits this site could see. */
    public long unconfirmed() {
        return entries.stream().filter(entry -> !entry.confirmed()).count();
    }

    /** A text that rests on a source, and the place in the source: its version where there are more, and its part. */
    record Use(String label, String href, String place) {

        private Use in(String year) {
            return new Use(label, href, place.isEmpty() ? year : year + ": " + place);
        }
    }

    /** What makes two sources one work. */
    private record Work(String title, String organisation) {}

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
        return new SafetySourcesPage(works(catalogue).stream()
                .map(versions -> new Entry(versions, uses(versions, uses)))
                .sorted(Comparator.comparing(
                                (Entry entry) -> entry.first().organisation(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(entry -> entry.first().title()))
                .toList());
    }

    /** The works that a text of the release rests on, each with its versions. */
    static Collection<List<Source>> works(Catalogue catalogue) {
        Set<Slug> used = catalogue
                .parts()
                .safetyTexts()
                .flatMap(text -> text.sources().stream())
                .map(SourceRef::source)
                .collect(Collectors.toSet());
        Map<Work, List<Source>> works = new LinkedHashMap<>();
        catalogue.parts().sources().stream()
                .filter(source -> used.contains(source.slug()))
                .forEach(source -> works.computeIfAbsent(
                                new Work(source.title(), source.organisation()), key -> new ArrayList<>())
                        .add(source));
        return works.values();
    }

    private static List<Use> uses(List<Source> versions, Map<Slug, List<Use>> uses) {
        return versions.stream()
                .flatMap(source -> uses.getOrDefault(source.slug(), List.of()).stream()
                        .map(use -> versions.size() == 1 || source.year() == null ? use : use.in(source.year())))
                .toList();
    }

    private static void add(Map<Slug, List<Use>> uses, List<SourceRef> refs, String label, String href) {
        refs.forEach(ref ->
                uses.computeIfAbsent(ref.source(), key -> new ArrayList<>()).add(new Use(label, href, ref.locator())));
    }

    private static String firstSentence(String text) {
        return text.split("(?<=[.!?])\\s+", 2)[0];
    }
}
