package org.gutcheck.browse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gutcheck.browse.SeededPages.escaped;
import static org.gutcheck.browse.SeededPages.showsCodes;

import java.util.ArrayList;
import java.util.List;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Caution;
import org.gutcheck.catalogue.HelpLines;
import org.gutcheck.catalogue.MainstreamView;
import org.gutcheck.catalogue.ScopeRule;
import org.gutcheck.catalogue.Support;
import org.gutcheck.catalogue.WarningSign;
import org.gutcheck.release.SeededCatalogue;
import org.gutcheck.web.SeededSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the library says of safety on each page: signs, cautions, limits, and what mainstream medicine says. */
@WebMvcTest
@Import(SeededSite.class)
class SeededCarePagesTests {

    private static final Catalogue CATALOGUE = SeededCatalogue.get();
    private static final HelpLines HELP =
            CATALOGUE.helpLines(CATALOGUE.settings().defaultCountry());

    @Autowired
    MockMvcTester web;

    private SeededPages pages;

    @BeforeEach
    void open() {
        pages = new SeededPages(web);
    }

    @ParameterizedTest
    @CsvSource({
        "/symptoms/joint-pain, /warning-signs/inflamed-joints, Get help if you have one of these as well.",
        "/symptoms/fatigue, /warning-signs/fatigue-weeks, Get help if you have one of these as well.",
        "/risk-factors/lack-of-quality-sleep, /warning-signs/sleep-apnoea, Get help if you have one of these as well.",
        "/symptoms/diarrhea-or-constipation, /warning-signs/heavy-rectal-bleeding, Get help if you have one of these as well.",
        "/symptoms/diarrhea-or-constipation, /warning-signs/rectal-bleeding, Get help if you have one of these as well.",
        "/symptoms/brain-fog, /warning-signs/stroke-signs, Get help if you have one of these as well.",
        "/conditions/ankylosing-spondylitis, /warning-signs/red-painful-eye, Get help if you have one of these as well.",
        "/supports/low-fodmap-diet, /warning-signs/weight-loss, 'With any of these signs, your page leaves this out.'",
        "/supports/moderate-exercise, /warning-signs/pem, 'With any of these signs, your page leaves this out.'",
    })
    void anItemLeadsToTheWarningSignsThatGoWithIt(String path, String sign, String lead) {
        assertThat(pages.page(path)).containsSubsequence("<h2 id=\"signs\"", lead, "href=\"" + sign + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/supports/vitamin-d, Every sign under “Emergency” and “Get medical help today” leaves it out.",
        "/supports/enough-sleep, Every sign under “Emergency” leaves it out."
    })
    void aSupportNamesTheUrgenciesThatLeaveItOut(String path, String words) {
        assertThat(pages.page(path)).contains(words);
    }

    @Test
    void whatOurEditorsJoinAnItemWithBringsWhomItIsNotFor() {
        assertThat(pages.page("/risk-factors/nsaids-or-alcohol"))
                .containsOnlyOnce("id=\"caution-alcohol-dependence\"")
                .contains("<b>Less alcohol:</b>", "Stopping fast can cause fits")
                .contains("Do not stop aspirin or any pain medicine that a doctor gave you.");
        assertThat(pages.page("/conditions/celiac-disease"))
                .containsSubsequence("<b>Gluten-free diet:</b>", "Get tested for celiac disease before you stop");
        assertThat(pages.page("/symptoms/brain-fog")).doesNotContain("id=\"caution-");
    }

    @Test
    void aSupportNamesTheGroupsFromWhomItIsHeldBack() {
        assertThat(pages.page("/supports/vitamin-d"))
                .containsSubsequence(
                        "Your page leaves this out for these groups of people:",
                        "/scope#limit-pregnant-or-breastfeeding",
                        "Cancer, transplant, weak immune system, kidney or liver disease",
                        "id=\"caution-");
        assertThat(pages.page("/supports/enough-sleep")).doesNotContain("/scope#limit-pregnant");
        assertThat(pages.page("/symptoms/brain-fog")).doesNotContain("leaves this out for these");
    }

    @Test
    void whatHoldsWithAConditionComesBeforeWhomItIsNotFor() {
        for (String path : List.of("/conditions/celiac-disease", "/supports/gluten-free-diet")) {
            String page = pages.page(path);
            assertThat(page.indexOf("id=\"caution-"))
                    .as(path)
                    .isEqualTo(page.indexOf("id=\"caution-gf-coeliac-lifelong\""));
        }
    }

    @Test
    void anItemThatNoSignNamesLeadsToAllOfThem() {
        assertThat(pages.page("/risk-factors/poor-diet"))
                .containsSubsequence("<h2 id=\"signs\"", "href=\"/warning-signs\"")
                .doesNotContain("href=\"/warning-signs/");
    }

    @Test
    void everyMainstreamViewStandsInFullWhereItBelongs() {
        List<String> without =
                new ArrayList<>(SeededPages.items().map(Shelf::href).toList());
        for (MainstreamView view : CATALOGUE.parts().mainstreamViews()) {
            assertThat(view.subjects()).isNotEmpty();
            for (Address subject : view.subjects()) {
                String path = CATALOGUE.item(subject.item()).map(Shelf::href).orElse("/about");
                without.remove(path);
                assertThat(pages.page(path))
                        .as(view.slug() + " on " + path)
                        .contains("id=\"view-" + view.slug() + "\"", escaped(view.text()))
                        .contains(escaped(view.articleClaim()), "<b>Mainstream medicine ");
                view.sources().forEach(source -> pages.namesTheSource(pages.page(path), source));
            }
        }
        assertThat(without)
                .hasSize(14)
                .allSatisfy(
                        path -> assertThat(pages.page(path))
                                .contains(
                                        "We looked for what mainstream medicine says on this and “leaky gut”, and found nothing."));
        assertThat(pages.page("/symptoms/brain-fog")).doesNotContain("and found nothing.");
    }

    @Test
    void everyCautionStandsInFullOnThePageOfEachOfItsSupports() {
        for (Caution caution : CATALOGUE.parts().cautions()) {
            List<String> paths = new ArrayList<>();
            caution.supports().forEach(support -> paths.add("/supports/" + support));
            caution.subjects().forEach(subject -> paths.add("/about"));
            caution.condition().ifPresent(condition -> paths.add("/conditions/" + condition.slug()));
            assertThat(paths).isNotEmpty();
            for (String path : paths) {
                assertThat(pages.page(path))
                        .as(caution.slug() + " on " + path)
                        .contains("id=\"caution-" + caution.slug() + "\"", escaped(HELP.fillIn(caution.text())))
                        .contains(escaped(caution.neverAsked()))
                        .contains(
                                caution.onlyNeverAsked() ? "We do not ask about this," : escaped(caution.appliesTo()));
                caution.sources().forEach(source -> pages.namesTheSource(pages.page(path), source));
            }
        }
        for (Support support : CATALOGUE.parts().supports()) {
            assertThat(pages.page(Shelf.href(support))).contains("id=\"caution-");
        }
    }

    @ParameterizedTest
    @MethodSource("org.gutcheck.browse.SeededPages#signs")
    void everySignHasItsAdviceItsSourcesAndItsCodes(WarningSign sign) {
        String page = pages.page(Shelf.href(sign.address()));
        assertThat(page)
                .contains(escaped(sign.question()), escaped(HELP.fillIn(sign.advice())), escaped(sign.brief()))
                .contains("tel:911", "It cannot tell if you are ill.");
        assertThat(page.contains("We have named no source for this yet."))
                .isEqualTo(sign.sources().isEmpty());
        sign.sources().forEach(source -> pages.namesTheSource(page, source));
        showsCodes(page, sign.address());
        assertThat(pages.page("/warning-signs")).contains("href=\"" + Shelf.href(sign.address()) + "\"");
    }

    @Test
    void everyLimitIsTold() {
        for (ScopeRule rule : CATALOGUE.parts().scopeRules()) {
            assertThat(pages.page("/scope"))
                    .contains(
                            "id=\"" + ScopePage.id(rule) + "\"",
                            escaped(rule.title()),
                            escaped(HELP.fillIn(rule.text())));
        }
        assertThat(pages.page("/library")).contains("5 groups of people");
    }
}
