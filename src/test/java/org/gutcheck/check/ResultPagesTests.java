package org.gutcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.gutcheck.catalogue.CatalogueFixtures;
import org.gutcheck.catalogue.Citation;
import org.gutcheck.catalogue.ProposalConfidence;
import org.gutcheck.catalogue.Review;
import org.gutcheck.catalogue.ReviewStatus;
import org.gutcheck.release.Editions;
import org.gutcheck.web.SampleSite;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest
class ResultPagesTests {

    private static final String AGE = "about-you:age=about-you:age-18-to-49";

    @Autowired
    MockMvcTester web;

    @Test
    void twoAnswersThatDoNotGoTogetherAreOwnedUpTo() {
        String remark =
                "Your answers about this did not go together: the signs that need help right away. We took the safer one.";
        String both = AGE + "&warning-sign:emergency=none&warning-sign:emergency=unsure";
        assertThat(Filled.summary(web, both).html())
                .contains(remark, "You were not sure about:", "the signs that need help right away");
        assertThat(Filled.summary(web, AGE + "&warning-sign:emergency=unsure").html())
                .doesNotContain(remark);
    }

    @Test
    void anEmergencyAndNoneOfItAreOwnedUpToAsWell() {
        String remark =
                "Your answers about this did not go together: the signs that need help right away. We took the safer one.";
        String tick = "warning-sign:emergency=warning-sign:chest-pain";
        assertThat(Filled.summary(web, tick + "&warning-sign:emergency=none").html())
                .contains("Call 911 now", remark);
        assertThat(Filled.summary(web, tick).html()).doesNotContain(remark);
    }

    @Test
    void aCareCardSaysWhatToDoIfItGetsWorse() {
        Filled page = Filled.summary(web, AGE + "&warning-sign:emergency=unsure");
        assertThat(page.html()).containsPattern("class=\"care\".*(?s:.*?)If it gets worse, call 911\\.");
        assertThat(Filled.summary(web, AGE).html()).doesNotContain("If it gets worse");
    }

    @Test
    void aClaimAboutTwoThingsShowsItsNumbersOnce() {
        Filled page = Filled.summary(
                web,
                AGE + "&body-system:brain-neurological=symptom:brain-fog"
                        + "&body-system:energy-production=symptom:fatigue");
        assertThat(page.html()).contains("<p class=\"cites\">Same numbers as under “Brain fog”.</p>");
        assertThat(page.html().split("href=\"#ref-12\"", -1)).hasSize(2);
        assertThat(Filled.summary(web, AGE + "&body-system:energy-production=symptom:fatigue")
                        .html())
                .doesNotContain("Same numbers")
                .contains("href=\"#ref-12\"");
    }

    @Test
    void whatMayBeMeantInsteadIsCalledOurReading() {
        assertThat(Filled.summary(web, AGE + "&body-system:energy-production=symptom:fatigue")
                        .html())
                .containsPattern("May be meant instead: *<a href=\"/references#entry-7\"[^>]*>entry 7</a>"
                        + "\\. That is our reading, not a fact\\.")
                .containsPattern("Our editors take as meant: *<a href=\"/references#entry-8\"[^>]*>entry 8</a>\\.")
                .doesNotContain("seems to be missing from the list");
        assertThat(Filled.summary(web, AGE + "&risk-factor:day-to-day=risk-factor:nsaids-or-alcohol/alcohol")
                        .html())
                .contains(
                        "The entry that was meant seems to be missing from the list. That is our reading, not a fact.")
                .doesNotContain("May be meant instead");
    }

    @Test
    void theEmergencyPageOffersToClearAfterAllElse() {
        String page = Filled.summary(web, "warning-sign:emergency=warning-sign:chest-pain")
                .html();
        assertThat(page.indexOf("id=\"print\"")).isPositive().isLessThan(page.indexOf("Change my answers"));
        assertThat(page.indexOf("Change my answers")).isLessThan(page.indexOf("id=\"clear\""));
    }

    @Test
    void theSummaryLeadsToEachOfItsParts() {
        Filled page =
                Filled.summary(web, AGE + "&warning-sign:emergency=none&body-system:energy-production=symptom:fatigue");
        for (String part : List.of("sheet", "links", "plan", "gaps", "keep", "sources")) {
            assertThat(page.linked("#" + part)).isEqualTo(page.text(part));
        }
        assertThat(Filled.summary(web, AGE).html()).doesNotContain("href=\"#sources\"");
    }

    /** A site with a claim about two symptoms, whose number leads to an entry about something else. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Site {

        @Bean
        Editions editions() {
            Review review = new Review(
                    ReviewStatus.MISMATCH,
                    "A note.",
                    List.of(7, 8),
                    ProposalConfidence.LIKELY,
                    List.of(8),
                    List.of(),
                    LocalDate.of(2026, 11, 23),
                    null);
            return SampleSite.publishing(CatalogueFixtures.sample()
                    .reference(8, "Gut. 1990.")
                    .reference(12, "Nature. 2001.")
                    .claim("both", List.of("symptom:brain-fog", "symptom:fatigue"), new Citation(12, true, 12, review))
                    .edition());
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
        }
    }
}
