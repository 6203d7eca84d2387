package org.gutcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gutcheck.check.Filled.between;

import org.gutcheck.web.SeededSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a result says to somebody with celiac disease, or with no test for it yet. */
@WebMvcTest
@Import(SeededSite.class)
class SeededCeliacTests {

    private static final String ADULT = "about-you:age=about-you:age-18-to-49";
    private static final String NOTHING_NOW = "&about-you:now=none&about-you:celiac-test=about-you:celiac-test-done";
    private static final String LIFELONG =
            "With celiac disease, a strict gluten-free diet is the main treatment and is for life.";

    @Autowired
    MockMvcTester web;

    @ParameterizedTest
    @ValueSource(strings = {"about-you:pregnant", "about-you:underweight"})
    void whoeverHasCeliacDiseaseReadsOfTheirDietWhereDietsAreHeldBack(String reason) {
        String page = Filled.summary(
                        web, ADULT + "&condition:named-by-a-doctor=condition:celiac-disease&about-you:now=" + reason)
                .html();
        assertThat(page).doesNotContain("id=\"try-gluten-free-diet\"");
        assertThat(between(page, "id=\"links\"", "id=\"plan\"")).contains(LIFELONG);
        assertThat(between(page, "id=\"cautions\"", "</section>")).contains("Celiac disease:</b>", LIFELONG, "NICE");
    }

    @Test
    void whereTheDietIsShownItsCardSaysSoFirstAndNothingElseRepeatsIt() {
        String page = Filled.summary(web, ADULT + NOTHING_NOW + "&condition:named-by-a-doctor=condition:celiac-disease")
                .html();
        assertThat(between(page, "id=\"links\"", "id=\"plan\"")).doesNotContain(LIFELONG);
        assertThat(between(page, "id=\"s-gluten-free-diet\"", "</article>"))
                .containsSubsequence(LIFELONG, "Not for you if");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&about-you:now=about-you:pregnant", "&warning-sign:same-day=warning-sign:jaundice"})
    void whereATestComesFirstNothingSpeaksOfTheDietForLife(String also) {
        String page = Filled.summary(
                        web,
                        ADULT + also + "&condition:named-by-a-doctor=condition:celiac-disease"
                                + "&about-you:celiac-test=about-you:celiac-test-not-done")
                .html();
        assertThat(page).contains("No test for celiac disease yet").doesNotContain(LIFELONG);
    }

    @Test
    void nobodyIsSaidToHaveStoppedEatingGluten() {
        assertThat(Filled.summary(web, ADULT + "&about-you:celiac-test=about-you:celiac-test-not-done")
                        .card())
                .contains("Your answers fit this:", "No test for celiac disease yet");
    }

    @Test
    void celiacNamedAndNotTestedIsOwnedUpTo() {
        String remark = "Your answers about this did not go together: the celiac test. We took the safer one.";
        String named = ADULT + "&condition:named-by-a-doctor=condition:celiac-disease";
        String page = Filled.summary(web, named + "&about-you:celiac-test=about-you:celiac-test-not-done")
                .html();
        assertThat(page).contains(remark, "See a doctor soon");
        assertThat(Filled.summary(web, named + "&about-you:celiac-test=about-you:celiac-test-done")
                        .html())
                .doesNotContain(remark, "See a doctor soon");
    }
}
