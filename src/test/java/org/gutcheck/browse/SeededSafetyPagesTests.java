package org.gutcheck.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Caution;
import org.gutcheck.catalogue.HelpLines;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.Source;
import org.gutcheck.catalogue.SourceRef;
import org.gutcheck.release.SeededCatalogue;
import org.gutcheck.web.SeededSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/** What every page of the seeded site says about safety: where it is from, and which numbers it names. */
@WebMvcTest
@Import(SeededSite.class)
class SeededSafetyPagesTests {

    private static final Catalogue CATALOGUE = SeededCatalogue.get();
    private static final String AGE = "about-you:age=about-you:age-18-to-49";

    @Autowired
    MockMvcTester web;

    @Test
    void everySourceThatATextRestsOnIsListedOnceWithItsAddressForPaper() {
        String page = page("/safety-sources");
        Set<Slug> used = CATALOGUE
                .parts()
                .safetyTexts()
                .flatMap(text -> text.sources().stream())
                .map(SourceRef::source)
                .collect(Collectors.toSet());
        assertThat(used).hasSizeLessThan(CATALOGUE.parts().sources().size());
        for (Source source : CATALOGUE.parts().sources()) {
            String title = "<b>" + escaped(source.title()) + "</b></p>";
            if (used.contains(source.slug())) {
                String year = source.year() == null ? "" : escaped(source.year());
                assertThat(page)
                        .containsOnlyOnce(title + "\n<p class=\"note\">" + escaped(source.organisation()))
                        .contains(year)
                        .contains("href=\"" + escaped(source.url()) + "\"")
                        .contains("<span class=\"on-paper\">" + escaped(source.url()) + "</span>");
            } else {
                assertThat(page).doesNotContain(title);
            }
        }
    }

    @Test
    void theVersionsOfOneWorkStandTogetherAndEachUseNamesItsOwn() {
        assertThat(page("/safety-sources"))
                .contains("NICE, 2008, updated 2017; 2008, updated 2015.")
                .contains("(2008, updated 2015: at least 4 weeks)", "(2008, updated 2017: 1.1.1.2)");
    }

    @Test
    void theListOfSignsSpeaksToPeopleWhoToldUsNothing() {
        assertThat(page("/warning-signs"))
                .contains("<h3>About you</h3>", "<h3>Answers taken together</h3>")
                .doesNotContain("you told us");
    }

    @Test
    void everyUseOfASourceLeadsToATextThatIsThere() {
        String page = page("/safety-sources");
        List<MatchResult> uses = Pattern.compile("href=\"(/[^\"#]+)#?([^\"]*)\"")
                .matcher(page.substring(page.indexOf("<main")))
                .results()
                .filter(link -> !link.group(1).startsWith("/assets"))
                .toList();
        assertThat(uses).hasSizeGreaterThan(200);
        uses.stream()
                .collect(Collectors.groupingBy(
                        link -> link.group(1), Collectors.mapping(link -> link.group(2), Collectors.toSet())))
                .forEach((path, ids) -> {
                    String there = page(path);
                    ids.forEach(id -> assertThat(there).as(path).contains(id.isEmpty() ? "<h1" : "id=\"" + id + "\""));
                });
    }

    @Test
    void aCautionNamesWhomItConcernsOnceAndInWhatOrder() {
        for (Caution caution : CATALOGUE.parts().cautions()) {
            if (caution.neverAsked().isEmpty() || caution.supports().isEmpty()) {
                continue;
            }
            String page = page("/supports/" + caution.supports().get(0));
            int start = page.indexOf("id=\"caution-" + caution.slug() + "\"");
            assertThat(page.substring(start, page.indexOf("</li>", start)).replace(escaped(filled(caution.text())), ""))
                    .as(caution.slug().value())
                    .containsOnlyOnce(escaped(caution.neverAsked()));
        }
        assertThat(text(page("/supports/l-glutamine")))
                .contains(
                        "We leave this out for people who are pregnant or breastfeeding. Do not take glutamine in pregnancy")
                .contains("This also applies if you are trying for a baby. We do not ask about that")
                .contains(
                        "Not for you if you have epilepsy, seizures (fits) or bipolar disorder, or react to MSG. With");
        assertThat(text(result(AGE + "&body-system:brain-neurological=symptom:brain-fog", "US")))
                .contains("Not for you if this fits: people who are pregnant or breastfeeding."
                        + " Or if you are trying for a baby.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "GB", "NZ"})
    void aPageNamesNoNumberOfAnotherCountry(String country) {
        Pattern foreign = numbersOfOthers(country);
        Stream.concat(SeededPages.paths(), Stream.of("/check", "/privacy"))
                .forEach(path -> assertThat(foreign.matcher(text(page(path + "?country=" + country)))
                                .results()
                                .map(MatchResult::group))
                        .as(path + " for " + country)
                        .isEmpty());
        Stream.of(
                        "warning-sign:emergency=warning-sign:suicide-now",
                        AGE + "&warning-sign:emergency=unsure&warning-sign:same-day=warning-sign:suicide-thoughts"
                                + "&warning-sign:same-day=warning-sign:vomiting-persistent",
                        AGE + "&body-system:energy-production=symptom:fatigue"
                                + "&risk-factor:day-to-day=risk-factor:nsaids-or-alcohol/alcohol",
                        "about-you:age=about-you:under-18&warning-sign:same-day=warning-sign:diarrhoea-high-risk")
                .forEach(answers -> assertThat(foreign.matcher(text(result(answers, country)))
                                .results()
                                .map(MatchResult::group))
                        .as(answers + " for " + country)
                        .isEmpty());
    }

    @Test
    void theWalkSeesANumberOfAnotherCountry() {
        Pattern foreign = numbersOfOthers("US");
        assertThat(List.of("Call 999.", "dial 111 now", "116 123", "tel:112")).allMatch(foreign.asPredicate());
        assertThat(List.of("Call 911.", "4,000 IU", "10.1000/112.999.1", "1999", "0.111"))
                .noneMatch(foreign.asPredicate());
    }

    /** Every number to call, of any country but this one, where it is not a part of a longer number. */
    private static Pattern numbersOfOthers(String country) {
        Set<String> others = new TreeSet<>();
        for (HelpLines lines : CATALOGUE.parts().helpLines()) {
            if (!lines.country().equals(country)) {
                others.addAll(numbers(lines));
            }
        }
        others.removeAll(numbers(CATALOGUE.helpLines(country)));
        return Pattern.compile("(?<!\\d)(?<!\\d[., /:-])(?:" + String.join("|", others) + ")(?![., /:-]?\\d)");
    }

    private static Set<String> numbers(HelpLines lines) {
        return Pattern.compile("\\d[\\d ]+\\d")
                .matcher(String.join(
                        "; ",
                        lines.emergency(),
                        lines.urgent(),
                        lines.crisis(),
                        String.valueOf(lines.emergencyDial()),
                        String.valueOf(lines.urgentDial()),
                        String.valueOf(lines.crisisDial())))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** The words of a page and the numbers that its links call, without the names and addresses of sources, which are as they are. */
    private static String text(String page) {
        String words = page;
        for (Source source : CATALOGUE.parts().sources()) {
            words = words.replace(escaped(source.title()), "").replace(escaped(source.url() + ""), "");
        }
        return HtmlUtils.htmlUnescape(words.replaceAll("<script.*?</script>", " ")
                        .replaceAll("<a[^>]* href=\"(tel:[^\"]*)\"[^>]*>", " $1 ")
                        .replaceAll("<[^>]*>", " "))
                .replaceAll("\\s+", " ")
                .replaceAll(" (?=[.,])", "");
    }

    private String page(String uri) {
        return body(web.get().uri(uri).exchange());
    }

    private String result(String answers, String country) {
        return body(web.post()
                .uri("/summary")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(answers + "&country=" + country)
                .exchange());
    }

    private static String body(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    private static String filled(String text) {
        return CATALOGUE.helpLines(CATALOGUE.settings().defaultCountry()).fillIn(text);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
