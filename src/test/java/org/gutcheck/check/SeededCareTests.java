package org.gutcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.gutcheck.catalogue.Edition;
import org.gutcheck.release.Editions;
import org.gutcheck.release.SeededCatalogue;
import org.gutcheck.web.SampleSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The care cards for the seeded signs. */
@WebMvcTest
class SeededCareTests {

    private static final String ADULT = "about-you:age=about-you:age-18-to-49";
    private static final String UNDER_18 = "about-you:age=about-you:under-18";
    private static final String THOUGHTS = "&warning-sign:same-day=warning-sign:suicide-thoughts";
    private static final String JAUNDICE = "&warning-sign:same-day=warning-sign:jaundice";

    @Autowired
    MockMvcTester web;

    @ParameterizedTest
    @CsvSource({
        "US,<a class=\"btn\" href=\"tel:988\">Call 988</a> (call or text)",
        "GB,<a class=\"btn\" href=\"tel:116123\">Call Samaritans on 116 123</a> or NHS 111 (mental health option)",
        "IN,<strong>Call your local crisis line</strong>",
    })
    void thoughtsOfSelfHarmCallTheCrisisLineAndNoClinic(String country, String call) {
        assertThat(card(ADULT + THOUGHTS + "&country=" + country))
                .contains("Get medical help today", call)
                .doesNotContain("Talk to", "tel:111");
    }

    @Test
    void besideAnotherSignTheCrisisLineComesFirst() {
        assertThat(card(ADULT + THOUGHTS + JAUNDICE))
                .containsSubsequence("tel:988", "Talk to your doctor’s office or an urgent care clinic today.");
    }

    @Test
    void withoutSuchASignTheCardNamesNoCrisisLine() {
        assertThat(card(ADULT + JAUNDICE))
                .contains("Talk to your doctor’s office")
                .doesNotContain("988");
    }

    @Test
    void theCallStaysWhereTheAdviceIsLeftOut() {
        String kept = card(ADULT + THOUGHTS).replaceAll("(?s)<div [^>]*data-private=\"1\".*?</div>", "");
        assertThat(kept).contains("tel:988").doesNotContain("You are not alone");
    }

    @Test
    void inAnEmergencyTheEmergencyNumberComesFirst() {
        assertThat(card("warning-sign:emergency=warning-sign:suicide-now"))
                .contains("tel:911", "988 (call or text)")
                .doesNotContain("tel:988");
    }

    @ParameterizedTest
    @CsvSource({
        "&warning-sign:same-day=warning-sign:jaundice,Yellow skin,Call your doctor’s office or an urgent care clinic",
        "&warning-sign:same-day=warning-sign:suicide-thoughts,not worth living,tel:988",
        "&warning-sign:emergency=unsure,the urgent check,Talk to your doctor’s office",
        "&warning-sign:soon=warning-sign:rectal-bleeding,Any blood in your poo,See a doctor soon",
    })
    void whatSomebodyUnder18TickedStandsAboveTheAge(String ticks, String said, String help) {
        assertThat(Filled.summary(web, UNDER_18 + ticks).html())
                .containsSubsequence("This tool is for adults</h1>", said, help, "aged 18 and over");
        assertThat(card(UNDER_18 + ticks)).contains("Safety text not yet checked by a clinician.");
    }

    @Test
    void aTickOfSomebodyUnder18NamesItsSources() {
        assertThat(Filled.summary(web, UNDER_18 + JAUNDICE).html())
                .containsSubsequence("href=\"#from\"", "<h2 id=\"from\"", "Yellow skin");
    }

    @ParameterizedTest
    @CsvSource({
        "about-you:now,what fits you now",
        "about-you:family,what runs in your family",
        "about-you:celiac-test,the celiac test",
        "warning-sign:soon,the signs for a doctor",
    })
    void notSureAboutASignSendsToADoctorAndNamesTheQuestion(String question, String name) {
        assertThat(card(ADULT + "&" + question + "=unsure").replaceAll("<[^>]*>", ""))
                .containsSubsequence(
                        "See a doctor soon",
                        "You were not sure about: " + name + ". Talk it over with a doctor.",
                        "Safety text not yet checked by a clinician.");
    }

    @Test
    void celiacNamedAndNotTestedIsOwnedUpTo() {
        String remark = "Two of your answers did not go together. We took the safer one.";
        String named = ADULT + "&condition:named-by-a-doctor=condition:celiac-disease";
        String page = Filled.summary(web, named + "&about-you:celiac-test=about-you:celiac-test-not-done")
                .html();
        assertThat(page).contains(remark, "See a doctor soon");
        assertThat(Filled.summary(web, named + "&about-you:celiac-test=about-you:celiac-test-done")
                        .html())
                .doesNotContain(remark, "See a doctor soon");
    }

    private String card(String answers) {
        String page = Filled.summary(web, answers).html();
        int card = page.indexOf("class=\"care");
        assertThat(card).as(page).isPositive();
        return page.substring(card, page.indexOf("</section>", card)).replaceAll("\\s+", " ");
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Site {

        @Bean
        Editions editions() {
            return SampleSite.publishing(new Edition(
                    1, Instant.parse("2026-11-23T08:00:00Z"), "0123456789abcdef".repeat(4), SeededCatalogue.get()));
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
        }
    }
}
