package org.gutcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.gutcheck.catalogue.Edition;
import org.gutcheck.release.Editions;
import org.gutcheck.release.SeededCatalogue;
import org.gutcheck.web.SampleSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The care cards for the seeded signs. */
@WebMvcTest
class SeededCareTests {

    private static final String ADULT = "about-you:age=about-you:age-18-to-49";
    private static final String NOTHING_NOW = "&about-you:now=none&about-you:celiac-test=about-you:celiac-test-done";
    private static final String LIFELONG =
            "With celiac disease, a strict gluten-free diet is the main treatment and is for life.";
    private static final String UNDER_18 = "about-you:age=about-you:under-18";
    private static final String THOUGHTS = "&warning-sign:same-day=warning-sign:suicide-thoughts";
    private static final String JAUNDICE = "&warning-sign:same-day=warning-sign:jaundice";

    private static final String UNCHECKED = "Safety text not yet checked by a clinician.";

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
    void anEmergencyHasNoCopyForOthers() {
        String page = Filled.summary(web, "warning-sign:emergency=warning-sign:suicide-now&leave-out=yes")
                .html();
        assertThat(page)
                .contains("Call 911 now", "You told us:", "Hurting yourself", "Show this to the ambulance")
                .doesNotContain("This is a copy for others.", "leave-out", "Left out");
    }

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

    @Test
    void whatConcernsEveryDietStandsOnceAboveThem() {
        String page = Filled.summary(web, ADULT + NOTHING_NOW + "&body-system:brain-neurological=symptom:brain-fog")
                .html();
        String diets = between(page, "<h3>Diet<", "<h3>Habits<");
        assertThat(diets).containsOnlyOnce("older and frail");
        assertThat(diets).containsSubsequence("For all of these", "older and frail", "Low FODMAP diet");
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
    void aWarningNotToStopStandsWholeBesideItsSupport() {
        String page = Filled.summary(web, ADULT + "&risk-factor:day-to-day=risk-factor:nsaids-or-alcohol/alcohol")
                .html();
        assertThat(between(page, "id=\"s-reduce-alcohol\"", "</article>"))
                .containsSubsequence("Not for you if", "do not stop all at once", "In the UK")
                .doesNotContain("<span class=\"more\">If you drink every day");
    }

    @Test
    void aSignThatFollowsFromAnswersIsNotSaidToHaveBeenTold() {
        assertThat(card(ADULT + "&about-you:now=about-you:underweight"))
                .contains("Your answers fit this:", "If it gets worse, talk to your doctor’s office")
                .doesNotContain("You told us:");
    }

    @Test
    void everySignIsNamedAtTheEnd() {
        String page = Filled.summary(web, ADULT + "&warning-sign:emergency=none" + JAUNDICE)
                .html();
        String named = between(page, "<h2 id=\"signs\"", "</section>");
        assertThat(named)
                .containsSubsequence(
                        "Yes:", "yellow skin", "Not answered:", "rectal bleeding", "No:", "black tarry stool")
                .containsSubsequence("Not ticked:", "suicidal thoughts");
    }

    private static String between(String page, String from, String to) {
        int start = page.indexOf(from);
        assertThat(start).as(from).isNotNegative();
        return page.substring(start, page.indexOf(to, start));
    }

    @Test
    void aCopyForOthersTellsOfTheSignsThatAreNotPrivate() {
        String both = card(ADULT + THOUGHTS + JAUNDICE + "&leave-out=yes");
        assertThat(both).contains("Yellow skin").doesNotContain("988", "not worth living");
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
        "&warning-sign:emergency=unsure,the signs that need help right away,Talk to your doctor’s office",
        "&warning-sign:soon=warning-sign:rectal-bleeding,Any blood in your poo,See a doctor soon",
    })
    void whatSomebodyUnder18TickedStandsAboveTheAge(String ticks, String said, String help) {
        assertThat(Filled.summary(web, UNDER_18 + ticks).html())
                .containsSubsequence("This tool is for adults</h1>", said, help, "aged 18 and over");
        assertThat(Filled.summary(web, UNDER_18 + ticks).html())
                .containsSubsequence("<h1", UNCHECKED, "class=\"care", UNCHECKED, "<footer", UNCHECKED);
        assertThat(card(UNDER_18 + ticks)).doesNotContain(UNCHECKED);
    }

    @Test
    void whatNobodyHasCheckedIsSaidOnceForThePageAndOnTheSheetForTheClinician() {
        String page = Filled.summary(
                        web, ADULT + THOUGHTS + JAUNDICE + "&risk-factor:day-to-day=risk-factor:chronic-stress")
                .html();
        assertThat(page)
                .containsSubsequence("<h1", UNCHECKED, "class=\"care", "id=\"sheet\"", UNCHECKED, "<footer", UNCHECKED);
        assertThat(page.split(Pattern.quote(UNCHECKED), -1)).hasSize(5);
        // The line at the head is for the screen; on paper every sheet says it at its foot.
        assertThat(page).containsPattern("data-printed=\"[^\"]+ " + Pattern.quote(UNCHECKED));
        assertThat(page).containsOnlyOnce("<p class=\"note no-print\">" + UNCHECKED);
    }

    @Test
    void whoLeftTheWarningSignsOpenIsToldBeforeAnythingElse() {
        String open = "You did not answer: the signs that need help today; the signs that need a doctor.";
        assertThat(Filled.summary(web, ADULT + "&warning-sign:emergency=none").html())
                .containsSubsequence("<h1", open, "href=\"#keep\"", "id=\"sheet\"");
        assertThat(Filled.summary(
                                web,
                                ADULT
                                        + "&warning-sign:emergency=none&warning-sign:same-day=none&warning-sign:soon=none")
                        .html())
                .doesNotContain("You did not answer");
    }

    @Test
    void aSourceThatWasNotSeenIsNotCalledConfirmed() {
        assertThat(card("warning-sign:emergency=warning-sign:suicide-now")).doesNotContain("not confirmed");
        assertThat(Filled.summary(web, "warning-sign:emergency=warning-sign:suicide-now")
                        .html())
                .containsPattern("988 Suicide &amp; Crisis Lifeline</?[^>]*>? ?\\(2022\\) \\(not confirmed by us\\)|"
                        + "988 Suicide &amp; Crisis Lifeline \\(2022\\) \\(not confirmed by us\\)");
    }

    @Test
    void aTickOfSomebodyUnder18NamesItsSources() {
        assertThat(Filled.summary(web, UNDER_18 + JAUNDICE).html())
                .containsSubsequence("href=\"#from\"", "<h2 id=\"from\"", "Yellow skin");
    }

    @Test
    void notBeingSureOfAChecklistSpeaksOfNoSignByName() {
        String unsure = ADULT + "&warning-sign:same-day=unsure";
        assertThat(Filled.summary(web, unsure).rows()).contains("Not sure: same-day signs.");
        assertThat(Filled.summary(web, unsure + JAUNDICE).rows())
                .contains("Yes: yellow skin or whites of the eyes.", "Not sure: other same-day signs.")
                .doesNotContain("Not ticked");
    }

    @Test
    void signsBesideATickAreCountedAndInAnEmergencyNamed() {
        assertThat(Filled.summary(web, ADULT + "&warning-sign:emergency=none" + JAUNDICE)
                        .rows())
                .contains("Yes: yellow skin or whites of the eyes.", "No: all 15 emergency signs")
                .containsPattern("Not ticked: \\d+ of 12 same-day signs\\.")
                .doesNotContain("suicidal thoughts");
        assertThat(Filled.summary(web, "warning-sign:emergency=warning-sign:chest-pain" + JAUNDICE)
                        .rows())
                .contains("Yes: chest pain or tightness; yellow skin or whites of the eyes.")
                .contains("black tarry stool", "suicidal thoughts");
    }

    @Test
    void aSignThatMayOrMayNotHaveBeenShownIsNotSaidToBeUnasked() {
        assertThat(Filled.summary(web, ADULT + "&warning-sign:same-day=none").rows())
                .containsPattern("No: \\d+ of 12 same-day signs")
                .containsPattern("Not ticked, or not asked: \\d+ of 12 same-day signs")
                .doesNotContain(". Not asked");
    }

    @ParameterizedTest
    @CsvSource({
        ADULT + ",&warning-sign:same-day=none" + JAUNDICE + ",the signs that need help today",
        UNDER_18 + ",&warning-sign:same-day=none" + JAUNDICE + ",the signs that need help today",
        ADULT + ",&about-you:health=none&about-you:health=unsure,your health",
        "warning-sign:emergency=none,&warning-sign:emergency=warning-sign:chest-pain,the signs that need help right away",
    })
    void aContradictionNamesItsQuestionBeforeTheFactsForTheClinician(String age, String ticks, String question) {
        String said = "Your answers about this did not go together: " + question + ". We took the safer one.";
        assertThat(Filled.summary(web, age + ticks).html()).containsSubsequence(said, "Summary of answers");
    }

    @ParameterizedTest
    @CsvSource({
        "about-you:now,'pregnancy, weight and eating'",
        "about-you:family,what runs in your family",
        "about-you:celiac-test,the celiac test",
        "warning-sign:soon,the signs that need a doctor",
    })
    void notSureAboutASignSendsToADoctorAndNamesTheQuestion(String question, String name) {
        assertThat(card(ADULT + "&" + question + "=unsure").replaceAll("<[^>]*>", ""))
                .containsSubsequence(
                        "See a doctor soon", "You were not sure about: " + name + ". Talk it over with a doctor.");
    }

    @Test
    void aSignThatFollowsFromWhatNobodyWasSureOfIsNotSaidToBeUnanswered() {
        String page = Filled.summary(web, ADULT + "&about-you:now=unsure").html();
        assertThat(between(page, "<h2 id=\"signs\"", "</section>").replaceAll("<[^>]*>", ""))
                .containsPattern("Not sure: *2 of 7 other signs")
                .containsPattern("Not answered: .*4 of 7 other signs")
                .doesNotContain("celiac");
    }

    @Test
    void notSureAboutYouIsNotSaidToBeUnanswered() {
        assertThat(Filled.summary(web, ADULT + "&about-you:now=unsure&about-you:medicines=none")
                        .rows())
                .contains("Not sure: pregnant; breastfeeding; ", "Not answered: cancer")
                .contains("No: blood thinner")
                .doesNotContain("Not answered: pregnant");
    }

    @Test
    void nobodyIsSaidToHaveStoppedEatingGluten() {
        assertThat(card(ADULT + "&about-you:celiac-test=about-you:celiac-test-not-done"))
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
