package org.gutcheck.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Caution;
import org.gutcheck.catalogue.Citation;
import org.gutcheck.catalogue.Claim;
import org.gutcheck.catalogue.Code;
import org.gutcheck.catalogue.Edition;
import org.gutcheck.catalogue.HelpLines;
import org.gutcheck.catalogue.Item;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.catalogue.MainstreamView;
import org.gutcheck.catalogue.Reference;
import org.gutcheck.catalogue.ScopeRule;
import org.gutcheck.catalogue.SourceRef;
import org.gutcheck.catalogue.Support;
import org.gutcheck.catalogue.WarningSign;
import org.gutcheck.release.Editions;
import org.gutcheck.release.SeededCatalogue;
import org.gutcheck.web.SampleSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/** Every page of the library, with the content that the migrations bring. */
@WebMvcTest
class SeededPagesTests {

    private static final Catalogue CATALOGUE = SeededCatalogue.get();
    private static final HelpLines HELP =
            CATALOGUE.helpLines(CATALOGUE.settings().defaultCountry());
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    /** Each page is asked for once. */
    private static final Map<String, String> PAGES = new TreeMap<>();

    @Autowired
    MockMvcTester web;

    @TestConfiguration(proxyBeanMethods = false)
    static class Site {

        @Bean
        Editions editions() {
            return SampleSite.publishing(
                    new Edition(1, Instant.parse("2026-11-23T08:00:00Z"), "0123456789abcdef".repeat(4), CATALOGUE));
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    static Stream<Item> items() {
        return CATALOGUE.parts().items().filter(item -> item.kind() != Kind.BODY_SYSTEM);
    }

    static Stream<WarningSign> signs() {
        return CATALOGUE.parts().warningSigns().stream();
    }

    static Stream<String> paths() {
        return Stream.of(
                        Stream.of(
                                "/",
                                "/library",
                                "/about",
                                "/references",
                                "/warning-signs",
                                "/scope",
                                "/safety-sources"),
                        Stream.of(Shelf.values()).map(shelf -> "/" + shelf.path()),
                        items().map(Shelf::href),
                        signs().map(sign -> Shelf.href(sign.address())))
                .flatMap(paths -> paths);
    }

    @ParameterizedTest
    @CsvSource({
        "/symptoms/joint-pain, /warning-signs/inflamed-joints, These signs go with it",
        "/symptoms/fatigue, /warning-signs/fatigue-weeks, These signs go with it",
        "/risk-factors/lack-of-quality-sleep, /warning-signs/sleep-apnoea, These signs go with it",
        "/conditions/ankylosing-spondylitis, /warning-signs/red-painful-eye, These signs go with it",
        "/supports/low-fodmap-diet, /warning-signs/weight-loss, 'With any of these signs, your page leaves this out.'",
        "/supports/moderate-exercise, /warning-signs/pem, 'With any of these signs, your page leaves this out.'",
    })
    void anItemLeadsToTheWarningSignsThatGoWithIt(String path, String sign, String lead) {
        assertThat(page(path)).containsSubsequence("<h2 id=\"signs\"", lead, "href=\"" + sign + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/supports/vitamin-d, Every sign under “Emergency” and “Get medical help today” leaves it out.",
        "/supports/enough-sleep, Every sign under “Emergency” leaves it out."
    })
    void aSupportNamesTheUrgenciesThatLeaveItOut(String path, String words) {
        assertThat(page(path)).contains(words);
    }

    @Test
    void whatOurEditorsJoinAnItemWithBringsWhomItIsNotFor() {
        assertThat(page("/risk-factors/nsaids-or-alcohol"))
                .containsOnlyOnce("id=\"caution-alcohol-dependence\"")
                .contains("<b>Less alcohol:</b>", "Stopping fast can cause fits")
                .contains("Do not stop aspirin or any pain medicine that a doctor gave you.");
        assertThat(page("/conditions/celiac-disease"))
                .containsSubsequence("<b>Gluten-free diet:</b>", "Get tested for celiac disease before you stop");
        assertThat(page("/symptoms/brain-fog")).doesNotContain("id=\"caution-");
    }

    @Test
    void anItemThatNoSignNamesLeadsToAllOfThem() {
        assertThat(page("/risk-factors/poor-diet"))
                .containsSubsequence("<h2 id=\"signs\"", "href=\"/warning-signs\"")
                .doesNotContain("href=\"/warning-signs/");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everyPageIsWholeAndNamesNothingTwice(String path) {
        String page = page(path);
        assertThat(page).doesNotContain("??", "{{", "null").containsOnlyOnce("<h1");
        assertThat(page.replaceAll("<script type=\"application/ld.json\">.*?</script>", ""))
                .doesNotContain("}}");
        List<String> ids =
                ID.matcher(page).results().map(found -> found.group(1)).toList();
        assertThat(ids).doesNotHaveDuplicates();
        Pattern.compile("href=\"#([^\"]+)\"")
                .matcher(page)
                .results()
                .forEach(link -> assertThat(new HashSet<>(ids).contains(link.group(1)) || isMark(link.group(1)))
                        .as(path + " leads to #" + link.group(1))
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("items")
    void everyItemHasItsClaimsWithTheEntryAndTheReviewOfEachNumber(Item item) {
        String page = page(Shelf.href(item));
        assertThat(page)
                .contains(escaped(item.label()), escaped(item.description()))
                .containsIgnoringCase(escaped(item.printedName()));
        List<Claim> claims = CATALOGUE.claimsAboutItem(item).isEmpty()
                ? CATALOGUE.claimsAbout(item.address())
                : CATALOGUE.claimsAboutItem(item);
        for (Claim claim : claims) {
            assertThat(page).contains(escaped(claim.statement()), escaped(claim.section()));
            claim.citations().forEach(citation -> showsInFull(page, citation));
        }
        assertThat(page).contains("Where it is used");
    }

    @Test
    void everyMainstreamViewStandsInFullWhereItBelongs() {
        List<String> without = new ArrayList<>(items().map(Shelf::href).toList());
        for (MainstreamView view : CATALOGUE.parts().mainstreamViews()) {
            assertThat(view.subjects()).isNotEmpty();
            for (Address subject : view.subjects()) {
                String path = CATALOGUE.item(subject.item()).map(Shelf::href).orElse("/about");
                without.remove(path);
                assertThat(page(path))
                        .as(view.slug() + " on " + path)
                        .contains("id=\"view-" + view.slug() + "\"", escaped(view.text()))
                        .contains(escaped(view.articleClaim()), "<b>Mainstream medicine ");
                view.sources().forEach(source -> namesTheSource(page(path), source));
            }
        }
        assertThat(without)
                .hasSize(14)
                .allSatisfy(
                        path -> assertThat(page(path))
                                .contains(
                                        "We looked for what mainstream medicine says on this and “leaky gut”, and found nothing."));
        assertThat(page("/symptoms/brain-fog")).doesNotContain("and found nothing.");
    }

    @ParameterizedTest
    @MethodSource("items")
    void everyItemHasItsCodes(Item item) {
        showsCodes(page(Shelf.href(item)), item.address());
    }

    @Test
    void everyCautionStandsInFullOnThePageOfEachOfItsSupports() {
        for (Caution caution : CATALOGUE.parts().cautions()) {
            List<String> pages = new ArrayList<>();
            caution.supports().forEach(support -> pages.add("/supports/" + support));
            caution.subjects().forEach(subject -> pages.add("/about"));
            caution.condition().ifPresent(condition -> pages.add("/conditions/" + condition.slug()));
            assertThat(pages).isNotEmpty();
            for (String path : pages) {
                assertThat(page(path))
                        .as(caution.slug() + " on " + path)
                        .contains("id=\"caution-" + caution.slug() + "\"", escaped(HELP.fillIn(caution.text())))
                        .contains(escaped(caution.neverAsked()))
                        .contains(
                                caution.onlyNeverAsked() ? "We do not ask about this," : escaped(caution.appliesTo()));
                caution.sources().forEach(source -> namesTheSource(page(path), source));
            }
        }
        for (Support support : CATALOGUE.parts().supports()) {
            assertThat(page(Shelf.href(support))).contains("id=\"caution-");
        }
    }

    @ParameterizedTest
    @MethodSource("signs")
    void everySignHasItsAdviceItsSourcesAndItsCodes(WarningSign sign) {
        String page = page(Shelf.href(sign.address()));
        assertThat(page)
                .contains(escaped(sign.question()), escaped(HELP.fillIn(sign.advice())), escaped(sign.brief()))
                .contains("tel:911", "It cannot tell if you are ill.");
        assertThat(page.contains("We have named no source for this yet."))
                .isEqualTo(sign.sources().isEmpty());
        sign.sources().forEach(source -> namesTheSource(page, source));
        showsCodes(page, sign.address());
        assertThat(page("/warning-signs")).contains("href=\"" + Shelf.href(sign.address()) + "\"");
    }

    @Test
    void everyLimitIsTold() {
        for (ScopeRule rule : CATALOGUE.parts().scopeRules()) {
            assertThat(page("/scope"))
                    .contains(
                            "id=\"" + ScopePage.id(rule) + "\"",
                            escaped(rule.title()),
                            escaped(HELP.fillIn(rule.text())));
        }
        assertThat(page("/library")).contains("5 groups of people");
    }

    @Test
    void aPrintedNameThatIsTheLabelStandsOnce() {
        assertThat(page("/symptoms")).doesNotContain("as “Brain fog”").contains("The article gives no source here.");
        assertThat(page("/symptoms/brain-fog")).containsPattern("Printed in the article\\s+under ");
    }

    @Test
    void theNumbersThatFiveConditionsShareStandOnTheShelfOnce() {
        String page = page("/conditions");
        assertThat(page).containsOnlyOnce("href=\"#ref-29\"").containsOnlyOnce("href=\"#ref-36\"");
        assertThat(page.split("Same numbers as under “Ulcerative colitis”.", -1))
                .hasSize(5);
    }

    @Test
    void everyNumberStandsOnTheReferencesPageInTheSameWords() {
        CATALOGUE.citations().forEach(cited -> reviewed(page("/references"), cited.citation()));
        assertThat(page("/references")).contains("Could also mean:").contains("May be meant instead:");
    }

    private static void showsInFull(String page, Citation citation) {
        assertThat(page).contains("[" + citation.number() + "]", "id=\"ref-" + citation.number() + "\"");
        reviewed(page, citation);
        if (citation.listEntry() != null) {
            Reference entry = CATALOGUE.reference(citation.listEntry()).orElseThrow();
            String printed = page.substring(page.indexOf("id=\"ref-" + citation.number() + "\""));
            assertThat(printed).contains(escaped(entry.asPrinted()));
            entry.sameWorkAs()
                    .forEach(other -> assertThat(printed)
                            .contains("Printed a second time as", "href=\"/references#entry-" + other + "\""));
        }
    }

    private static void reviewed(String page, Citation citation) {
        int start = page.indexOf("id=\"ref-" + citation.number() + "\"");
        String reading = page.substring(start, page.indexOf("Reviewed on", start));
        assertThat(reading).contains(escaped(citation.review().note()));
        citation.review().proposals().stream()
                .filter(proposal -> !proposal.equals(citation.listEntry()))
                .forEach(proposal -> assertThat(reading)
                        .contains("#entry-" + proposal + "\"", "That is our reading, not a fact.")
                        .contains(
                                citation.review().status().name().equals("FITS")
                                        ? "Could also mean:"
                                        : "May be meant instead:"));
    }

    private static void showsCodes(String page, Address subject) {
        for (Code code : CATALOGUE.codes(subject)) {
            assertThat(page).contains("Codes for clinicians", ">" + code.code() + "<");
            CATALOGUE.parts().codes().terminologies().stream()
                    .filter(terminology -> terminology.slug().equals(code.terminology()))
                    .forEach(terminology -> assertThat(page)
                            .contains(
                                    escaped(terminology.name()),
                                    escaped(terminology.edition()),
                                    escaped(terminology.licence())));
        }
    }

    private void namesTheSource(String page, SourceRef ref) {
        assertThat(page)
                .contains(escaped(CATALOGUE.source(ref.source()).title()))
                .contains(escaped(CATALOGUE.source(ref.source()).organisation()));
        assertThat(page("/safety-sources")).contains(escaped(ref.locator()));
    }

    private static boolean isMark(String anchor) {
        return anchor.startsWith("m-");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    /** The page, with plain spaces between numbers and units. */
    private String page(String path) {
        return PAGES.computeIfAbsent(path, asked -> {
            MvcTestResult result = web.get().uri(asked).exchange();
            assertThat(result).as(asked).hasStatusOk();
            try {
                return result.getResponse().getContentAsString().replace('\u00a0', ' ');
            } catch (UnsupportedEncodingException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
