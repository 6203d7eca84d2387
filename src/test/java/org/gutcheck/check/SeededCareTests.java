package org.gutcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gutcheck.check.Filled.between;

import org.gutcheck.web.SeededSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The care cards for the seeded signs. */
@WebMvcTest
@Import(SeededSite.class)
class SeededCareTests {

    private static final String ADULT = "about-you:age=about-you:age-18-to-49";
    private static final String NOTHING_NOW = "&about-you:now=none&about-you:celiac-test=about-you:celiac-test-done";
    private static final String UNDER_18 = "about-you:age=about-you:under-18";
    private static final String THOUGHTS = "&warning-sign:same-day=warning-sign:suicide-thoughts";
    private static final String JAUNDICE = "&warning-sign:same-day=warning-sign:jaundice";
    private static final String UNCHECKED = "Safety text not yet checked by a clinician.";

    private static final String NOW =
            "If you think that you have one of the signs that need help right away, call 911 now.";

    @Autowired
    MockMvcTester web;

    @ParameterizedTest
    @CsvSource({
        "US,<a class=\"btn\" href=\"tel:988\">Call 988</a> (call or text)",
        "GB,<a class=\"btn\" href=\"tel:116123\">Call Samaritans on 116 123</a> or NHS 111 (mental health option)",
        "IN,<strong>Call your local crisis line</strong>",
    })
    void thoughtsOfSelfHarmCallTheCrisisLineAndNoClinic(String country, String call) {
        assertThat(Filled.summary(web, ADULT + THOUGHTS + "&country=" + country).card())
                .contains("Get medical help today", call)
                .doesNotContain("Talk to", "tel:111");
    }

    @Test
    void besideAnotherSignTheCrisisLineComesFirst() {
        assertThat(Filled.summary(web, ADULT + THOUGHTS + JAUNDICE).card())
                .containsSubsequence("tel:988", "Talk to your doctor’s office or an urgent care clinic today.");
    }

    @Test
    void withoutSuchASignTheCardNamesNoCrisisLine() {
        assertThat(Filled.summary(web, ADULT + JAUNDICE).card())
                .contains("Talk to your doctor’s office")
                .doesNotContain("988");
    }

    @Test
    void bothScreensThatAskForSignsSayWhomToCallAndForWhichCountry() {
        String page = Filled.check(web, "").html();
        String urgent = between(page, "id=\"urgent-check\"", "id=\"about-you\"");
        assertThat(urgent)
                .containsSubsequence(
                        "do not finish this. Get help:", "tel:911", "If you might hurt yourself", "<fieldset")
                .containsSubsequence("Phone numbers for: United States.", "href=\"#help\"", "<fieldset")
                .containsSubsequence("<noscript>", "type=\"submit\"", "I ticked one: what now?");
        assertThat(between(page, "id=\"warning-signs\"", "id=\"look-over\""))
                .containsSubsequence("If you might hurt yourself", "Phone numbers for", "<fieldset")
                .doesNotContain("do not finish this");
        assertThat(page.split("call-now", -1)).hasSize(3);
    }

    @Test
    void anEmergencyHasNoCopyForOthers() {
        String page = Filled.summary(web, "warning-sign:emergency=warning-sign:suicide-now&leave-out=yes")
                .html();
        assertThat(page)
                .contains("Call 911 now", "You told us:", "Hurting yourself", "Show this to the ambulance")
                .doesNotContain("This is a copy for others.", "leave-out", "Left out");
    }

    @Test
    void whatConcernsEveryDietStandsOnceAboveThem() {
        String page = Filled.summary(web, ADULT + NOTHING_NOW + "&body-system:brain-neurological=symptom:brain-fog")
                .html();
        String diets = between(page, "<h3>Diet<", "<h3>Habits<");
        assertThat(diets).containsOnlyOnce("older and frail");
        assertThat(diets).containsSubsequence("For all of these", "older and frail", "Low FODMAP diet");
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
        assertThat(Filled.summary(web, ADULT + "&about-you:now=about-you:underweight")
                        .card())
                .contains("Your answers fit this:", "If it gets worse, talk to your doctor’s office")
                .doesNotContain("You told us:");
    }

    @Test
    void aCopyForOthersTellsOfTheSignsThatAreNotPrivate() {
        String both = Filled.summary(web, ADULT + THOUGHTS + JAUNDICE + "&leave-out=yes")
                .card();
        assertThat(both).contains("Yellow skin").doesNotContain("988", "not worth living");
    }

    @Test
    void inAnEmergencyTheEmergencyNumberComesFirst() {
        assertThat(Filled.summary(web, "warning-sign:emergency=warning-sign:suicide-now")
                        .card())
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
        assertThat(Filled.summary(web, UNDER_18 + ticks).card()).doesNotContain(UNCHECKED);
        assertThat(Filled.summary(web, UNDER_18 + ticks).html())
                .containsSubsequence("aged 18 and over", "id=\"help\"", "Use these numbers", "<h2 id=\"sheet\"");
    }

    @Test
    void whoLeftTheWarningSignsOpenIsToldBeforeAnythingElse() {
        String open = "You did not answer: the signs that need help today; the signs that need a doctor.";
        assertThat(Filled.summary(web, ADULT + "&warning-sign:emergency=none").html())
                .containsSubsequence("<h1", open, "href=\"#change\"", "id=\"sheet\"", "id=\"change\"")
                .doesNotContain(NOW);
        assertThat(Filled.summary(web, ADULT).html())
                .containsSubsequence("You did not answer: the signs that need help right away;", NOW, "id=\"sheet\"");
        assertThat(Filled.summary(
                                web,
                                ADULT
                                        + "&warning-sign:emergency=none&warning-sign:same-day=none&warning-sign:soon=none")
                        .html())
                .doesNotContain("You did not answer");
    }

    @Test
    void aSourceThatWasNotSeenIsNotCalledConfirmed() {
        assertThat(Filled.summary(web, "warning-sign:emergency=warning-sign:suicide-now")
                        .card())
                .doesNotContain("not confirmed");
        assertThat(Filled.summary(web, "warning-sign:emergency=warning-sign:suicide-now")
                        .html())
                .containsPattern("988 Suicide &amp; Crisis Lifeline</?[^>]*>? ?\\(2022\\) \\(not checked by us\\)|"
                        + "988 Suicide &amp; Crisis Lifeline \\(2022\\) \\(not checked by us\\)");
    }

    @Test
    void aTickOfSomebodyUnder18NamesItsSources() {
        assertThat(Filled.summary(web, UNDER_18 + JAUNDICE).html())
                .containsSubsequence("href=\"#from\"", "<h2 id=\"from\"", "Yellow skin");
    }

    @ParameterizedTest
    @CsvSource({
        "about-you:now,'pregnancy, weight and eating'",
        "about-you:family,what runs in your family",
        "about-you:celiac-test,the celiac test",
        "warning-sign:soon,the signs that need a doctor",
    })
    void notSureAboutASignSendsToADoctorAndNamesTheQuestion(String question, String name) {
        assertThat(Filled.summary(web, ADULT + "&" + question + "=unsure")
                        .card()
                        .replaceAll("<[^>]*>", ""))
                .containsSubsequence(
                        "See a doctor soon", "You were not sure about: " + name + ". Talk it over with a doctor.")
                .doesNotContain(NOW);
    }

    @Test
    void notSureAboutAnEmergencySignSaysWhomToCallNow() {
        String lead = "Talk it over with a doctor or a nurse today.";
        assertThat(Filled.summary(web, ADULT + "&warning-sign:emergency=unsure").card())
                .containsSubsequence(lead, NOW);
        assertThat(Filled.summary(web, ADULT + "&warning-sign:emergency=none&warning-sign:same-day=unsure")
                        .card())
                .contains(lead)
                .doesNotContain(NOW);
    }
}
