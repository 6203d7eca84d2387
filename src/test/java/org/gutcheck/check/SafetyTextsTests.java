package org.gutcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gutcheck.catalogue.CatalogueFixtures;
import org.gutcheck.catalogue.CautionLevel;
import org.gutcheck.catalogue.Part;
import org.gutcheck.catalogue.Urgency;
import org.gutcheck.release.Editions;
import org.gutcheck.web.SampleSite;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Safety texts on the pages that answers lead to: in short beside what they are about, in full with their sources. */
@WebMvcTest
class SafetyTextsTests {

    private static final String UNCHECKED = "Safety text not yet checked by a clinician.";
    private static final String PARTLY = "Some of this safety text is not yet checked by a clinician.";
    private static final String CHECKED = "Safety text checked by A doctor, General practice, November 23, 2026.";
    private static final String AGE = "about-you:age=about-you:age-18-to-49";
    private static final String FOG = AGE + "&body-system:brain-neurological=symptom:brain-fog";
    private static final String CELIAC = AGE + "&condition:named-by-a-doctor=condition:celiac-disease";

    @Autowired
    MockMvcTester web;

    @Test
    void whatMainstreamMedicineSaysStandsBesideEachItemInWords() {
        String page = summary(FOG + "&body-system:energy-production=symptom:fatigue");
        assertThat(section(page, "links"))
                .contains("Brain fog The article says something about symptom-brain-fog.")
                .contains("Mainstream medicine: finds little proof so far. Doctors see fog in their own way.")
                .containsPattern("Tiredness.* Mainstream medicine: nothing found on “leaky gut”\\.");
        assertThat(section(page, "plan"))
                .contains(
                        "Mainstream medicine: says the claim goes beyond the proof. Doctors see probiotics in their own way.")
                .containsPattern("Less stress.*Mainstream medicine: nothing found on “leaky gut”\\.");
    }

    @Test
    void aViewOfWhatTheArticleLeavesOutSaysToTakeCare() {
        assertThat(section(summary(AGE + "&risk-factor:day-to-day=risk-factor:nsaids-or-alcohol/nsaids"), "links"))
                .contains(
                        "Mainstream medicine: agrees with the article; take care. Doctors see pills in their own way.");
    }

    @Test
    void everyViewShownStandsInFullWithItsSourceOnceAndWhatHasNoneIsNamed() {
        String page = summary(FOG);
        assertThat(section(page, "mainstream"))
                .contains("Brain fog: finds little proof so far. Doctors see fog in their own way."
                        + " From: NICE, Title of lacy (2017).")
                .contains("On these and “leaky gut” we found no view: Low FODMAP diet; Less stress; Moderate exercise;")
                .contains(
                        "On the idea as a whole Claim: “The article says so of idea”: says what the article does not.")
                .doesNotContain("Doctors see stress");
        assertThat(page).contains("href=\"#view-fog\"", "id=\"view-fog\"");
        assertThat(section(page, "gaps"))
                .contains("“Leaky gut” is not a diagnosis", "A link is not a cause.")
                .contains("This page shows 1 source number. We checked it: 1 is about something else.")
                .contains("On 5 of the 7 things here we found no mainstream view about “leaky gut”.");
    }

    @Test
    void whomNobodyAsksAboutIsToldWithTheWordsOfTheirCountry() {
        String page = summary(FOG);
        assertThat(section(page, "plan")).contains("Not for you if a doctor has told you not to.");
        assertThat(page).doesNotContain("{{");
    }

    @Test
    void aTextWithoutASourceSaysSo() {
        assertThat(section(summary(AGE + "&risk-factor:day-to-day=risk-factor:nsaids-or-alcohol/alcohol"), "cautions"))
                .contains("Mind alcohol-dependence. We have named no source for this yet.");
    }

    @Test
    void nothingShownHasNoViews() {
        assertThat(summary(AGE)).doesNotContain("id=\"mainstream\"", "href=\"#mainstream\"");
    }

    @Test
    void besideAConditionThatADoctorHasNamedThePageSaysThatItGivesNoAdvice() {
        assertThat(section(summary(CELIAC), "links")).contains("Celiac disease", "Ask about celiac.");
        assertThat(section(summary(FOG), "links")).doesNotContain("Ask about celiac.");
    }

    @Test
    void thePageSaysToEveryoneWhatTheSiteIsNotFor() {
        String page = summary(FOG);
        assertThat(text(page.substring(0, page.indexOf("<nav class=\"sec toc"))))
                .contains("It is not a diagnosis. Ask about everyone.");
        assertThat(section(page, "from"))
                .contains("Scope everyone: Ask about everyone. From: NICE, Title of lacy (2017).")
                .doesNotContain("Scope celiac");
        assertThat(section(summary(CELIAC), "from")).contains("Scope celiac");
    }

    @Test
    void aCareCardNamesItsSourcesAndLeadsToThem() {
        String page = summary(FOG + "&warning-sign:soon=warning-sign:blood");
        String card = text(page.substring(page.indexOf("class=\"care"), page.indexOf("class=\"sec toc")));
        assertThat(card).contains("See a doctor soon", "From: NICE. " + UNCHECKED, "Where the care advice is from");
        assertThat(section(page, "from")).contains("Blood From: NICE, Title of lacy (2017).");
    }

    @Test
    void aCardForWhatNobodyIsSureOfIsAsUncheckedAsTheSigns() {
        String page = summary(AGE + "&warning-sign:emergency=unsure");
        String card = text(page.substring(page.indexOf("class=\"care"), page.indexOf("class=\"sec toc")));
        assertThat(card).contains(UNCHECKED).doesNotContain("From:");
    }

    @Test
    void theEmergencyPageCallsFirstAndNamesSourcesLast() {
        String page = summary("warning-sign:emergency=warning-sign:bleeding");
        String words = text(page);
        assertThat(words.indexOf("Call 911 now")).isPositive().isLessThan(words.indexOf("From: NICE, Title of lacy"));
        assertThat(words.indexOf("Need help now?", words.indexOf("Clear my ticks")))
                .isLessThan(words.indexOf("Where the care advice is from"));
        assertThat(words).contains(UNCHECKED).endsWith(UNCHECKED);
        assertThat(page.split("href=\"tel:911\"", -1)).hasSize(3);
    }

    @Test
    void theEmergencyPageLeadsNobodyAwayToFurtherReading() {
        String address = "https://www.nice.org.uk/guidance";
        String emergency = summary("warning-sign:emergency=warning-sign:fit");
        assertThat(section(emergency, "from")).contains("A fit From: NICE, Title of lacy (2017); NICE, Title of");
        assertThat(emergency).doesNotContain(address, "/about#report");
        assertThat(summary(AGE + "&warning-sign:soon=warning-sign:tired")).contains("href=\"" + address + "\"");
    }

    @Test
    void aTextThatAClinicianHasCheckedSaysWhoInWhichRoleAndWhen() {
        assertThat(section(summary("about-you:age=about-you:under-18"), "from"))
                .contains("Ask about child.", CHECKED)
                .doesNotContain(UNCHECKED, PARTLY);
        assertThat(section(summary(FOG), "links")).contains(UNCHECKED).doesNotContain(CHECKED, PARTLY);
        assertThat(section(summary(CELIAC), "links")).contains(CHECKED).doesNotContain(UNCHECKED, PARTLY);
        assertThat(section(summary(FOG + "&risk-factor:day-to-day=risk-factor:nsaids-or-alcohol/nsaids"), "mainstream"))
                .contains(PARTLY + " " + CHECKED)
                .doesNotContain(UNCHECKED);
    }

    @Test
    void everyPartWithSafetyTextsSaysThatNobodyHasCheckedThem() {
        String page = summary(FOG + "&warning-sign:soon=warning-sign:blood");
        for (String part : List.of("sheet", "links", "plan", "mainstream", "cautions")) {
            assertThat(section(page, part)).as(part).containsOnlyOnce(UNCHECKED);
        }
        // A scope rule is checked, a sign is not.
        assertThat(section(page, "from")).contains(PARTLY + " " + CHECKED);
        assertThat(text(page.substring(page.indexOf("<footer")))).contains(PARTLY);
        assertThat(text(summary("warning-sign:emergency=warning-sign:chest-pain")))
                .contains(UNCHECKED);
    }

    private String summary(String body) {
        return Filled.summary(web, body).html();
    }

    /** The words of the section whose heading has an id. */
    private static String section(String page, String id) {
        int heading = page.indexOf("<h2 id=\"" + id + "\"");
        assertThat(heading).as("the section " + id).isPositive();
        return text(page.substring(heading, page.indexOf("</section>", heading)));
    }

    private static String text(String html) {
        return Pattern.compile("<[^>]*>")
                .matcher(html)
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .replaceAll(" (?=[.:;,])", "")
                .trim();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Site {

        @Bean
        Editions editions() {
            return SampleSite.publishing(CatalogueFixtures.sample()
                    .sign("blood", "Blood", Urgency.SOON, Set.of(Part.START_HERE))
                    .emergencySign("bleeding", "Bleeding")
                    .scopeRule("everyone", null, Set.of())
                    .scopeRule("celiac", CatalogueFixtures.ticked("condition:celiac-disease"), Set.of())
                    .scopeRule("child", CatalogueFixtures.ticked("about-you:under-18"), EnumSet.allOf(Part.class))
                    .cautionNeverAsked(
                            "fits", CautionLevel.BLOCK, "reduce-stress", null, "{{doctor}} has told you not to")
                    .source("online", "https://www.nice.org.uk/guidance")
                    .emergencySign("fit", "A fit")
                    .sign("tired", "Tired", Urgency.SOON, Set.of())
                    .edition());
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
        }
    }
}
