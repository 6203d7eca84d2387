package org.gutcheck.content.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Item;
import org.gutcheck.catalogue.SafetyText;
import org.gutcheck.catalogue.Source;
import org.gutcheck.checker.Checker;
import org.gutcheck.release.SeededCatalogue;
import org.gutcheck.web.SeededSite;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The seeded safety texts on the page of somebody to whom everything applies. */
@WebMvcTest
@Import(SeededSite.class)
class SeededSummaryTests {

    private static final Catalogue CATALOGUE = SeededCatalogue.get();

    @Autowired
    MockMvcTester web;

    @Test
    void everyViewOfTheSourceStandsOnAPageAndEveryGapOfTheMapIsToldAsOne() throws UnsupportedEncodingException {
        String pages = summary(List.of("body-system:brain-neurological=symptom:brain-fog")) + summary(everything());
        assertThat(views()).hasSize(31).allSatisfy(view -> assertThat(pages).contains("id=\"view-" + view + "\""));
        String notFound = Pattern.compile("On these and “leaky gut” we found no view:.*?</p>")
                .matcher(pages)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining());
        assertThat(gaps()).hasSize(14).allSatisfy(gap -> assertThat(notFound).contains(label(gap)));
    }

    @Test
    void noSeededTextIsSigned() {
        assertThat(CATALOGUE.parts().safetyTexts()).hasSizeGreaterThan(130).allMatch(text -> text.signOff() == null);
    }

    @Test
    void everyTextNamesItsSourcesButThreeSignsThatHaveNone() {
        assertThat(CATALOGUE.parts().safetyTexts().filter(text -> text.sources().isEmpty()))
                .extracting(text -> text.address().slug().value())
                .containsExactlyInAnyOrderElementsOf(SourceFacts.safety("signs").stream()
                        .filter(sign -> SourceFacts.list(sign.get("sources")).isEmpty())
                        .map(sign -> SourceFacts.text(sign, "slug"))
                        .toList())
                .hasSize(3);
        assertThat(CATALOGUE.parts().mainstreamViews())
                .allSatisfy(view ->
                        assertThat(sources(view)).extracting(Source::url).doesNotContainNull());
    }

    private static List<Source> sources(SafetyText text) {
        return text.sources().stream()
                .map(source -> CATALOGUE.source(source.source()))
                .toList();
    }

    /** Every item that can be ticked. */
    private static List<String> everything() {
        return Checker.of(CATALOGUE).questionnaire().questions().stream()
                .flatMap(question -> question.facts().stream()
                        .filter(fact -> CATALOGUE.tickable(fact).isPresent())
                        .map(fact -> question.address() + "=" + fact))
                .toList();
    }

    private String summary(List<String> ticks) throws UnsupportedEncodingException {
        return web.post()
                .uri("/summary")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content("about-you:age=about-you:age-18-to-49&about-you:celiac-test=about-you:celiac-test-done&"
                        + String.join("&", ticks))
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    private static List<String> views() {
        return SourceFacts.safety("views").stream()
                .map(view -> SourceFacts.text(view, "slug"))
                .toList();
    }

    private static List<String> gaps() {
        TreeSet<String> gaps = new TreeSet<>();
        for (String part : List.of("symptoms", "risk_factors", "conditions", "supports")) {
            gaps.addAll(SourceFacts.texts(SourceFacts.gaps().get("mainstream_view_missing_for"), part));
        }
        return List.copyOf(gaps);
    }

    private static String label(String address) {
        return CATALOGUE
                .parts()
                .items()
                .filter(item -> item.address().toString().equals(address))
                .map(Item::label)
                .findFirst()
                .orElseThrow();
    }
}
