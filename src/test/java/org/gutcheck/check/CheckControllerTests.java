package org.gutcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gutcheck.web.SampleSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@WebMvcTest
@Import(SampleSite.class)
class CheckControllerTests {

    private static final String AGE = "about-you:age=about-you:age-18-to-49";

    @Autowired
    MockMvcTester web;

    @Test
    void theQuestionnaireAsksEveryQuestionOnOnePage() {
        assertThat(web.get().uri("/check"))
                .bodyText()
                .contains("Step 1 of 7", "Step 7 of 7")
                .contains("name=\"warning-sign:emergency\"", "name=\"about-you:age\"", "name=\"body-system:digestive\"")
                .contains("name=\"since\"", "name=\"risk-factor:day-to-day\"", "name=\"about-you:celiac-test\"")
                .contains("name=\"about-you:drinks-daily-or-ill-without\"", "name=\"country\"")
                .contains("data-name=\"Drinking every day or feeling ill without it\"");
    }

    @Test
    void anEntryWithOptionsIsAskedAsItsOptions() {
        assertThat(web.get().uri("/check"))
                .bodyText()
                .contains("value=\"symptom:gas-and-bloating/gas\"", "value=\"symptom:fatigue\"")
                .doesNotContain("value=\"symptom:gas-and-bloating\"")
                .doesNotContain("symptom:symptoms-from-digestive-disorders");
    }

    @Test
    void changingAnswersShowsTheFormFilledIn() {
        MvcTestResult page = post("/check", AGE + "&body-system:digestive=symptom:gas-and-bloating/gas&since=not-sure");
        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains(
                        checked("about-you:age-18-to-49"), checked("symptom:gas-and-bloating/gas"), checked("not-sure"))
                .doesNotContain("role=\"alert\"");
    }

    @Test
    void aMissingAgeIsALinkedErrorThatKeepsEveryTick() {
        MvcTestResult page = post("/summary", "body-system:digestive=symptom:gas-and-bloating/gas");
        assertThat(page).hasStatus(400);
        assertThat(page)
                .bodyText()
                .contains("role=\"alert\"", "href=\"#about-you-age-18-to-49\"", "1 thing to sort out")
                .contains("Error: choose how old you are.")
                .contains(checked("symptom:gas-and-bloating/gas"));
    }

    @Test
    void aTickBesideNoneOfTheseIsALinkedErrorThatKeepsBoth() {
        MvcTestResult page = post(
                "/summary",
                AGE + "&body-system:digestive=symptom:gas-and-bloating/gas" + "&body-system:digestive=none");
        assertThat(page).hasStatus(400);
        assertThat(page)
                .bodyText()
                .contains("you ticked “Option gas” and also “None of these”. Keep one of them.")
                .contains(checked("symptom:gas-and-bloating/gas"), checked("none"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&body-system:digestive=symptom:no-such-thing",
                "&body-system:digestive=%3Cscript%3Ealert(1)%3C/script%3E",
                "&body-system:digestive=symptom:old-complaint",
                "&no-such-question=yes",
                "&since=tomorrow",
                "&since=not-sure&since=less-than-3-weeks",
                "&country=Mars",
                "&about-you:age=about-you:age-65-or-over",
                "&about-you:age=none"
            })
    void badInputComesBackAsTheFormWithEveryValidTickKept(String bad) {
        MvcTestResult page = post("/summary", AGE + "&risk-factor:day-to-day=risk-factor:chronic-stress" + bad);
        assertThat(page).hasStatus(400);
        assertThat(page)
                .bodyText()
                .contains("role=\"alert\"", checked("risk-factor:chronic-stress"))
                .doesNotContain("alert(1)", "Exception", "org.gutcheck");
    }

    @Test
    void theSameAnswerTwiceIsNoProblem() {
        assertThat(post("/summary", AGE + "&" + AGE)).hasStatusOk();
    }

    @Test
    void tenThousandParametersComeBackAsTheForm() {
        StringBuilder body = new StringBuilder(AGE);
        for (int i = 0; i < 10_000; i++) {
            body.append("&p").append(i).append("=x");
        }
        assertThat(web.post()
                        .uri("/summary")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("about-you:age", "about-you:age-18-to-49")
                        .params(many()))
                .hasStatus(400);
        assertThat(post("/summary", body.toString())).hasStatus(413);
    }

    private static MultiValueMap<String, String> many() {
        MultiValueMap<String, String> many = new LinkedMultiValueMap<>();
        for (int i = 0; i < 10_000; i++) {
            many.add("p" + i, "x");
        }
        return many;
    }

    @Test
    void aBodyOfOneMegabyteIsTooLarge() {
        assertThat(post("/summary", AGE + "&x=" + "x".repeat(1 << 20))).hasStatus(413);
    }

    @Test
    void whatIsNoFormIsNotRead() {
        assertThat(web.post()
                        .uri("/summary")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatus(415);
        assertThat(web.post().uri("/check").contentType(MediaType.TEXT_PLAIN).content("x"))
                .hasStatus(415);
        assertThat(web.post().uri("/summary")).hasStatus(415);
    }

    @ParameterizedTest
    @CsvSource({"GET,/summary", "PUT,/check", "DELETE,/summary", "PATCH,/", "POST,/references"})
    void aWrongMethodIsNotAllowed(String method, String path) {
        assertThat(web.method(HttpMethod.valueOf(method)).uri(path)).hasStatus(405);
    }

    @Test
    void anEmergencyOutranksEveryOtherProblem() {
        MvcTestResult page = post(
                "/summary",
                "warning-sign:emergency=warning-sign:chest-pain&warning-sign:emergency=none"
                        + "&about-you:age=about-you:under-18&body-system:digestive=nonsense"
                        + "&risk-factor:day-to-day=risk-factor:chronic-stress");
        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains("Call 911 now", "href=\"tel:911\"", "Chest pain", "Not ticked:", "chronic-stress")
                .doesNotContain("{{", "Start here", "href=\"/supports", "href=\"/references", "role=\"alert\"");
    }

    @Test
    void somebodyUnder18GetsAPageOfTheirOwn() {
        MvcTestResult page = post("/summary", "about-you:age=about-you:under-18&body-system:digestive=nonsense");
        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains("This tool is for adults", "an adult you trust", "988")
                .doesNotContain("Start here");
    }

    @Test
    void notSureOnTheUrgentCheckHoldsBackWhatTheAssessmentSays() {
        MvcTestResult page = post(
                "/summary",
                AGE + "&warning-sign:emergency=unsure" + "&risk-factor:day-to-day=risk-factor:chronic-stress");
        assertThat(page)
                .bodyText()
                .contains("Get medical help today", "You were not sure about:", "the signs that need help right away")
                .contains("Held back: diets, supplements, what to start with.")
                .doesNotContain("id=\"try-low-fodmap-diet\"", ">Start here<");
    }

    @Test
    void theSummaryShowsWhyEachStartingPointIsThere() {
        MvcTestResult page = post(
                "/summary",
                AGE + "&warning-sign:emergency=none&body-system:brain-neurological=symptom:brain-fog"
                        + "&risk-factor:day-to-day=risk-factor:chronic-stress&risk-factor:day-to-day=risk-factor:nsaids-or-alcohol/alcohol"
                        + "&about-you:drinks-daily-or-ill-without=none&country=US");
        assertThat(page).hasStatusOk();
        assertThat(page.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-store");
        assertThat(page)
                .bodyText()
                .contains(
                        "Start here",
                        "You ticked:",
                        "Stress that goes on and on",
                        "Our editors join the two.",
                        "The article does not say so itself.")
                .contains("Self-reported. Not a diagnosis", "November 23, 2026", "Release 1 (01234567)")
                .contains("[7]", "[44] is not in the article’s list.")
                .doesNotContainPattern("(?i)you have (?!any|a blood)|\\bscore\\b|\\?\\?|\\{\\{");
    }

    @Test
    void aCautionThatHangsOnAnOpenAnswerIsPrintedAndKeepsItsSupportFromTheStart() {
        MvcTestResult page = post("/summary", AGE + "&risk-factor:day-to-day=risk-factor:nsaids-or-alcohol/alcohol");
        assertThat(page)
                .bodyText()
                .contains("Not for you if this fits:", "Mind alcohol-dependence.", "Your ticks point at")
                .doesNotContain(">Start here<");
    }

    @Test
    void aFollowUpThatWasAnsweredIsOnTheSheetEvenWithoutItsTick() {
        String body = AGE + "&about-you:drinks-daily-or-ill-without=about-you:drinks-daily-or-ill-without";
        assertThat(post("/summary", body)).bodyText().containsPattern("Drinks daily, or ill without:\\s*yes\\.");
        assertThat(post("/summary", AGE)).bodyText().doesNotContain("Drinks daily, or ill without:");
    }

    @Test
    void whatALinkLeadsToOpensBesideTheResultWhichCannotBeFetchedAgain() {
        assertThat(post("/summary", AGE + "&body-system:brain-neurological=symptom:brain-fog"))
                .bodyText()
                .containsPattern("href=\"/supports/[^\"]+\" target=\"_blank\"")
                .containsPattern("href=\"/library\" target=\"_blank\"");
        assertThat(web.get().uri("/")).bodyText().doesNotContain("_blank");
    }

    @Test
    void nothingTickedStillGivesAPage() {
        assertThat(post("/summary", AGE))
                .hasStatusOk()
                .bodyText()
                .contains("You ticked nothing that the article links.", "We did not read that as “no”.");
    }

    @Test
    void everyPageIsBehindStrictHeadersAndSetsNoCookie() {
        for (MvcTestResult page : new MvcTestResult[] {
            post("/summary", AGE), web.get().uri("/check").exchange()
        }) {
            assertThat(page.getResponse().getHeader("Content-Security-Policy"))
                    .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                    .doesNotContain("unsafe");
            assertThat(page.getResponse().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(page.getResponse().getHeader("Permissions-Policy"))
                    .contains("camera=()", "geolocation=()", "microphone=()", "browsing-topics=()");
            assertThat(page.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(page.getResponse().getHeader(HttpHeaders.SET_COOKIE)).isNull();
            assertThat(page.getRequest().getSession(false)).isNull();
        }
    }

    private MvcTestResult post(String path, String body) {
        return web.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(body.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private static String checked(String value) {
        return String.format(Locale.ROOT, "value=\"%s\" checked=\"checked\"", value);
    }
}
