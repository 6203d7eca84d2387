package org.gutcheck.browse;

import static org.assertj.core.api.Assertions.assertThat;

import org.gutcheck.web.SampleSite;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the page of an item says. */
@WebMvcTest
@Import(SampleSite.class)
class ItemPagesTests {

    @Autowired
    MockMvcTester web;

    @Test
    void aSupportNamesItsCautionsAndTheRulesThatLeadToIt() {
        assertThat(web.get().uri("/supports/reduce-alcohol"))
                .bodyText()
                .contains("<h1>Less alcohol</h1>", "About Less alcohol.")
                .contains("Printed in the article as “Less alcohol (printed)”")
                .containsPattern(
                        "Take care</h2>\\s*<div class=\"flow\">\\s*<ul[^>]*><li id=\"caution-alcohol-dependence\">.*Mind alcohol-dependence\\.")
                .contains("Shown on your page under “What the article suggests”")
                .contains("The article’s rule: The article suggests one plan for all.")
                .contains("Our editors’ rule: Our editors join the two.")
                .contains("It names this and says no more.");
        assertThat(web.get().uri("/supports/reduce-stress")).bodyText().doesNotContain("Take care</h2>", "Mind ");
    }

    @Test
    void aRiskFactorNamesItsPartsItsClaimsAndWhatItPointsAt() {
        assertThat(web.get().uri("/risk-factors/nsaids-or-alcohol"))
                .bodyText()
                .contains("<b>Option nsaids</b>", "<b>Option alcohol</b>")
                .contains("The article says something about risk-factor-nsaids-or-alcohol.")
                .contains("From the section “Symptoms of Leaky Gut”, in our words.")
                .contains("href=\"#ref-44\"", "[44] is not in the article’s list.", "A note on 44.")
                .contains("href=\"/check#day-to-day\"", "Asked on screen 5 of 7: Day to day")
                .containsPattern("href=\"/supports/reduce-alcohol\">Points at “Less alcohol”\\.</a>"
                        + " Our editors join the two\\. Our editors join the two\\.")
                .contains("Leads to the whole plan, in the article’s order");
    }

    @Test
    void aSymptomNamesItsBodySystemAndAConditionItsStrength() {
        assertThat(web.get().uri("/symptoms/brain-fog"))
                .bodyText()
                .contains("under Brain and nerves (printed).", "[7]", "Asked on screen 4 of 7")
                .contains("Shown on your page under “Brain and nerves”");
        assertThat(web.get().uri("/conditions/celiac-disease"))
                .bodyText()
                .containsPattern("The article’s word for this link: *<span class=\"tag clear\">clear</span>")
                .contains("href=\"/supports/gluten-free-diet\"");
        assertThat(web.get().uri("/conditions/irritable-bowel-syndrome"))
                .bodyText()
                .doesNotContain("The article’s word for this link");
    }

    @Test
    void anItemSaysWhatMainstreamMedicineSaysOrThatNothingWasFound() {
        assertThat(web.get().uri("/symptoms/brain-fog"))
                .bodyText()
                .contains("<b>Mainstream medicine finds little proof so far.</b>")
                .doesNotContain("and found nothing.");
        assertThat(web.get().uri("/risk-factors/nsaids-or-alcohol"))
                .bodyText()
                .contains("<b>Mainstream medicine agrees with the article; take care.</b>");
        assertThat(web.get().uri("/symptoms/fatigue")).bodyText().contains("and found nothing.");
    }

    @Test
    void anItemHasItsCodesAndThoseOfItsParts() {
        assertThat(web.get().uri("/symptoms/fatigue"))
                .bodyText()
                .containsSubsequence(
                        "Codes for clinicians",
                        "<b>HPO:</b>",
                        "<span>HP:0012378</span>; ",
                        "<span>HP:0012432</span> Chronic fatigue (Option chronic). ",
                        "Version: 2026. License: Free to use.",
                        "We could not check every one of these codes.");
        assertThat(web.get().uri("/symptoms/brain-fog"))
                .bodyText()
                .contains("<span>HP:0033630</span> Brain fog. ")
                .doesNotContain("We could not check every one");
        assertThat(web.get().uri("/risk-factors/chronic-stress")).bodyText().doesNotContain("Codes for clinicians");
    }

    @Test
    void aSymptomThatNobodyTicksLeadsToTheConditionThatStandsForIt() {
        assertThat(web.get().uri("/symptoms/symptoms-from-digestive-disorders"))
                .bodyText()
                .contains("with no body system. Our editors put it under Gut.")
                .contains("The article gives no source here.")
                .contains("href=\"/conditions/irritable-bowel-syndrome\">Asked as a condition: Irritable bowel");
    }
}
