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
 * @param signedOff whether a clinician has checked the views; empty where the page says that once
 */
record Mainstream(List<InFull> views, List<InFull> general, List<String> notFound, int shown, String signedOff) {

    /**
     * A view in short, beside its item.
     *
     * @param id where it stands in full, or null where no view was found
     * @param level how far mainstream medicine agrees with the article, in words
     */
    record Beside(@Nullable String id, String level, String text) {}

    static Beside beside(Address item, Catalogue catalogue, Wording wording) {
        return catalogue
                .mainstreamView(item)
                .map(view -> new Beside(id(view), wording.of(view), view.text()))
                .orElseGet(() -> new Beside(null, wording.of("mainstream.none"), ""));
    }

    static Mainstream of(Assessment assessment, Catalogue catalogue, Wording wording) {
        Map<MainstreamView, List<String>> about = new LinkedHashMap<>();
        List<String> notFound = new ArrayList<>();
        List<Address> shown = shown(assessment);
        for (Address address : shown) {
            String label = catalogue.item(address).map(Item::label).orElse("");
            catalogue
                    .mainstreamView(address)
                    .map(view -> about.computeIfAbsent(view, key -> new ArrayList<>()))
                    .orElse(notFound)
                    .add(label);
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
                        .map(view -> inFull(view, List.of(claim(view, wording)), catalogue, wording))
                        .toList(),
                List.copyOf(notFound),
                shown.size(),
                wording.signedOffPart(
                        Stream.concat(about.keySet().stream(), general.stream()).toList(), catalogue));
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

    private static InFull inFull(MainstreamView view, List<String> about, Catalogue catalogue, Wording wording) {
        return new InFull(id(view), List.copyOf(about), wording.of(view) + ".", view.text(), From.of(view, catalogue));
    }

    /** A view on the idea as a whole goes by what the article claims, without the full stop. */
    private static String claim(MainstreamView view, Wording wording) {
        return wording.of("mainstream.claim", view.articleClaim().replaceFirst("\\.$", ""));
    }

    private static String id(MainstreamView view) {
        return "view-" + view.slug();
    }
}
