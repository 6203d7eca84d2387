package org.gutcheck.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gutcheck.catalogue.CatalogueFixtures;
import org.gutcheck.catalogue.CautionLevel;
import org.gutcheck.catalogue.Criterion;
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

/** What the library says of signs, cautions, limits and their sources. */
@WebMvcTest
class SafetyPagesTests {

    @Autowired
    MockMvcTester web;

    @TestConfiguration(proxyBeanMethods = false)
    static class Site {

        @Bean
        Editions editions() {
            return SampleSite.publishing(CatalogueFixtures.sample()
                    .source("cg61")
                    .sign("blood", "Blood in your poo", Urgency.SOON, EnumSet.of(Part.SUPPLEMENT))
                    .sign("tired", "Tired all day", Urgency.SOON, Set.of())
                    .sign("sight", "Blurred sight", Urgency.SOON, EnumSet.of(Part.MATCHES))
                    .sign("low-mood", "Feeling low", Urgency.SAME_DAY, Set.of())
                    .derivedSign(
                            "new-gut-trouble",
                            Urgency.SOON,
                            new Criterion.AllOf(List.of(
                                    CatalogueFixtures.ticked("about-you:age-65-or-over"),
                                    new Criterion.AtLeast(
                                            2,
                                            List.of(
                                                    CatalogueFixtures.ticked("symptom:brain-fog"),
                                                    new Criterion.AnySymptom(),
                                                    new Criterion.Not(new Criterion.AnyRiskFactor()))))),
                            EnumSet.noneOf(Part.class),
                            "moderate-exercise")
                    .cautionNeverAsked(
                            "bones", CautionLevel.BLOCK, "low-fodmap-diet", null, "you have weak bones. See {{doctor}}")
                    .scopeRule("pregnant", CatalogueFixtures.ticked("about-you:under-18"), EnumSet.of(Part.DIET))
                    .scopeRule("everyone", null, Set.of())
                    .source("unused")
                    .edition());
        }

        @Bean
        java.time.Clock clock() {
            return java.time.Clock.systemUTC();
        }
    }

    @Test
    void signsStandByUrgencyUnderTheNumberToCall() {
        assertThat(web.get().uri("/warning-signs"))
                .bodyText()
                .containsSubsequence(
                        "<h1>Warning signs</h1>",
                        "href=\"tel:911\">Call 911</a>",
                        "<h2 id=\"emergency\">Emergency</h2>",
                        "href=\"/warning-signs/chest-pain\">Chest pain</a>",
                        "<h2 id=\"same-day\">Get medical help today</h2>",
                        "Talk to an urgent care clinic today, or sooner where a sign says so.",
                        "href=\"/warning-signs/low-mood\">Feeling low</a>",
                        "<h2 id=\"soon\">See a doctor soon</h2>",
                        "href=\"/warning-signs/blood\">Blood in your poo</a>")
                .contains("You cannot check yourself with this list.");
    }

    @Test
    void aSignSaysWhatToDoWhenItIsAskedAndWhatItHoldsBack() {
        assertThat(web.get().uri("/warning-signs/chest-pain"))
                .bodyText()
                .containsSubsequence(
                        "<h1>Chest pain</h1>",
                        "We treat this as an emergency.",
                        "<p>Call 911 now.</p>",
                        "class=\"btn\" href=\"tel:911\">Call 911</a>",
                        "It cannot tell if you are ill.",
                        "href=\"/check#urgent-check\">Asked on screen 1 of",
                        "We ask everyone.",
                        "Everything but the call, what to do, and the plain facts for the ambulance or doctor.",
                        "We have named no source for this yet.",
                        "Safety text not yet checked by a clinician.");
        assertThat(web.get().uri("/warning-signs/blood"))
                .bodyText()
                .contains("It leaves out supplements.", "Title of cg61", ", NICE, 2017.");
        assertThat(web.get().uri("/warning-signs/low-mood"))
                .bodyText()
                .contains("It leaves out diets, supplements and what to start with.")
                .doesNotContain("Nothing.");
        assertThat(web.get().uri("/warning-signs/sight"))
                .bodyText()
                .contains("It leaves out what the article links to your ticks.")
                .doesNotContain("Nothing.");
        assertThat(web.get().uri("/warning-signs/tired"))
                .bodyText()
                .contains("Nothing. The advice stands first on your page.");
    }

    @Test
    void aSignThatIsNotAskedSaysFromWhichAnswersItFollows() {
        assertThat(web.get().uri("/warning-signs/new-gut-trouble"))
                .bodyText()
                .containsSubsequence(
                        "It follows from other answers:",
                        "all of these:",
                        "<li>aged 65 or over",
                        "at least 2 of these:",
                        "<li>Brain fog",
                        "<li>any complaint",
                        "not this:",
                        "<li>anything under day to day",
                        "href=\"/supports/moderate-exercise\">Moderate exercise</a>")
                .doesNotContain("Asked on screen");
    }

    @Test
    void aCautionSaysWhomItConcernsWithTheDoctorOfTheCountry() {
        assertThat(web.get().uri("/supports/low-fodmap-diet"))
                .bodyText()
                .contains(
                        "id=\"caution-bones\"", "<b>Not for you if you have weak bones. See a doctor.</b> Mind bones.")
                .contains("We do not ask about this, so see for yourself if it fits you.")
                .containsOnlyOnce("weak bones")
                .contains("Title of cg61")
                .doesNotContain("{{");
    }

    @Test
    void theLimitsSayWhatIsLeftOutForWhom() {
        assertThat(web.get().uri("/scope"))
                .bodyText()
                .containsSubsequence(
                        "<h2 id=\"limit-pregnant\">Scope pregnant</h2>",
                        "If this is you, your page says: “Ask about pregnant.”",
                        "It leaves out diets.",
                        "Title of lacy",
                        "<h2 id=\"others\">What else we tell people</h2>",
                        "<h3 id=\"limit-everyone\">Scope everyone</h3>",
                        "Every page with results says: “Ask about everyone.”");
    }

    @Test
    void aSourceSaysWhereItIsUsed() {
        assertThat(web.get().uri("/safety-sources"))
                .bodyText()
                .containsSubsequence(
                        "id=\"source-cg61\"",
                        "href=\"/warning-signs/blood\">Warning sign: Blood in your poo</a> (section 1)",
                        "href=\"/supports/low-fodmap-diet#caution-bones\">Caution: Mind bones.</a>")
                .contains("href=\"/scope#limit-pregnant\">What we tell some people, or all: Scope pregnant</a>")
                .contains("href=\"/symptoms/brain-fog#view-fog\">Mainstream view: Brain fog</a>")
                .contains("href=\"/about#view-idea\">Mainstream view: What “leaky gut” means</a>");
    }

    @Test
    void onlySourcesThatATextRestsOnAreListed() {
        assertThat(web.get().uri("/safety-sources"))
                .bodyText()
                .contains("They rest on these 2 sources.")
                .doesNotContain("Title of unused");
        assertThat(web.get().uri("/library")).bodyText().contains("2 sources, apart from");
    }
}
