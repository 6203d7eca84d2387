package org.gutcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gutcheck.check.Filled.between;

import java.util.List;
import java.util.regex.Pattern;
import org.gutcheck.web.SeededSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The half page for the clinician and the list of signs, for the seeded signs. */
@WebMvcTest
@Import(SeededSite.class)
class SeededSheetTests {

    private static final String ADULT = "about-you:age=about-you:age-18-to-49";
    private static final String UNDER_18 = "about-you:age=about-you:under-18";
    private static final String THOUGHTS = "&warning-sign:same-day=warning-sign:suicide-thoughts";
    private static final String JAUNDICE = "&warning-sign:same-day=warning-sign:jaundice";
    private static final String UNCHECKED = "Safety text not yet checked by a clinician.";

    @Autowired
    MockMvcTester web;

    @Test
    void everySignIsNamedAtTheEnd() {
        String page = Filled.summary(web, ADULT + "&warning-sign:emergency=none" + JAUNDICE)
                .html();
        String named = between(page, "<h2 id=\"signs\"", "</section>");
        assertThat(named)
                .containsSubsequence(
                        "No, emergency signs:",
                        "black tarry stool",
                        "Yes, same-day signs:",
                        "yellow skin",
                        "Not ticked, same-day signs:",
                        "suicidal thoughts",
                        "Not answered, see-a-doctor signs:",
                        "rectal bleeding");
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

    @Test
    void aSignThatFollowsFromWhatNobodyWasSureOfIsNotSaidToBeUnanswered() {
        for (String age : List.of(ADULT, "about-you:age=about-you:age-65-or-over")) {
            String page = Filled.summary(
                            web, age + "&about-you:now=unsure&body-system:digestive=symptom:gas-and-bloating/bloating")
                    .html();
            assertThat(between(page, "<h2 id=\"signs\"", "</section>").replaceAll("<[^>]*>", ""))
                    .doesNotContain("underweight", "celiac", "of 7");
        }
    }

    @Test
    void whatIsSaidOfSkippingAQuestionIsSo() {
        assertThat(Filled.check(web, "").html()).contains("One that you skip never counts as “no”.");
        String health = ADULT + "&about-you:health=about-you:weak-immune-system";
        assertThat(Filled.summary(web, ADULT).rows()).containsPattern("Not answered: [^.]*kidney disease");
        assertThat(Filled.summary(web, health).rows()).containsPattern("No: [^.]*kidney disease");
        assertThat(Filled.summary(web, health + "&about-you:health=unsure").rows())
                .containsPattern("Not sure: [^.]*kidney disease");
    }

    @Test
    void theSignsOfWhichSomebodyWasNotSureAreNamed() {
        String page = Filled.summary(web, ADULT + "&warning-sign:emergency=unsure&warning-sign:soon=unsure")
                .html();
        assertThat(between(page, "<h2 id=\"signs\"", "</section>"))
                .containsSubsequence(
                        "Not sure, emergency signs:", "chest pain", "Not sure, see-a-doctor signs:", "low mood for");
    }

    @Test
    void notSureAboutYouIsNotSaidToBeUnanswered() {
        assertThat(Filled.summary(web, ADULT + "&about-you:now=unsure&about-you:medicines=none")
                        .rows())
                .contains("Not sure: pregnant; breastfeeding; ", "Not answered: cancer")
                .contains("No: blood thinner")
                .doesNotContain("Not answered: pregnant");
    }
}
