package org.gutcheck.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Item;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.catalogue.MainstreamView;
import org.gutcheck.checker.Assessment;
import org.gutcheck.checker.Assessment.Match;
import org.gutcheck.web.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What mainstream medicine says about the items on a page.
 *
 * @param views every view on an item once, in full
 * @param general the views on no item but on the article's idea as a whole
 * @param notFound the items on which no view was found
 * @param shown how many items the page shows
 * @param signedOff whether a clinician has checked the views
 */
record Mainstream(List<InFull> views, List<InFull> general, List<Words> notFound, int shown, String signedOff) {

    /**
     * A view in short, beside its item.
     *
     * @param id where it stands in full, or null where no view was found
     * @param level how far mainstream medicine agrees with the article, in words
     */
    record Beside(@Nullable String id, String level, String text) {}

    public boolean notFoundOnlySensitive() {
        return Words.allSensitive(notFound);
    }

    static Beside beside(Address item, Catalogue catalogue, Wording wording) {
        return catalogue
                .mainstreamView(item)
                .map(view -> new Beside(id(view), wording.of(view), view.text()))
                .orElseGet(() -> new Beside(null, wording.of("mainstream.none"), ""));
    }

    static Mainstream of(Assessment assessment, Catalogue catalogue, Wording wording) {
        Map<MainstreamView, List<Words>> about = new LinkedHashMap<>();
        List<Words> notFound = new ArrayList<>();
        List<Address> shown = shown(assessment);
        for (Address address : shown) {
            String label = catalogue.item(address).map(Item::label).orElse("");
            Words words = new Words(label, isSensitive(address, assessment));
            catalogue
                    .mainstreamView(address)
                    .map(view -> about.computeIfAbsent(view, key -> new ArrayList<>()))
                    .orElse(notFound)
                    .add(words);
        }
        List<MainstreamView> general = catalogue.parts().mainstreamViews().stream()
                .filter(view -> view.subjects().stream()
                        .noneMatch(subject -> catalogue.item(subject).isPresent()))
                .toList();
        return new Mainstream(
                about.entrySet().stream()
                        .map(entry -> inFull(entry.getKey(), entry.getValue(), catalogue, wording))
                        .toList(),
                general.stream()
                        .map(view -> inFull(view, claim(view), catalogue, wording))
                        .toList(),
                Words.sensitiveLast(notFound),
                shown.size(),
                wording.signedOff(
                        Stream.concat(about.keySet().stream(), general.stream()).toList()));
    }

    private static List<Address> shown(Assessment assessment) {
        return Stream.concat(
                        matches(assessment).map(Match::item),
                        assessment.suggestions().stream()
                                .map(suggestion -> Address.of(Kind.SUPPORT, suggestion.support())))
                .toList();
    }

    private static Stream<Match> matches(Assessment assessment) {
        return Stream.of(assessment.symptoms(), assessment.riskFactors(), assessment.conditions())
                .flatMap(List::stream);
    }

    /** An item is as sensitive as the ticks that it matches. */
    private static boolean isSensitive(Address item, Assessment assessment) {
        return FactNames.isSensitive(item)
                || matches(assessment)
                        .filter(match -> match.item().equals(item))
                        .anyMatch(match -> match.ticks().stream().allMatch(FactNames::isSensitive));
    }

    private static InFull inFull(MainstreamView view, List<Words> about, Catalogue catalogue, Wording wording) {
        List<Words> sorted = Words.sensitiveLast(about);
        return new InFull(
                id(view),
                sorted,
                wording.of(view) + ".",
                view.text(),
                InFull.sources(view, catalogue),
                Words.allSensitive(sorted));
    }

    /** A view on the idea as a whole goes by what the article claims, without the full stop. */
    private static List<Words> claim(MainstreamView view) {
        return List.of(new Words(view.articleClaim().replaceFirst("\\.$", ""), false));
    }

    private static String id(MainstreamView view) {
        return "view-" + view.slug();
    }
}
