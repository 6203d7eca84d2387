package org.gutcheck.browse;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.util.stream.Stream;
import org.gutcheck.Pages;
import org.gutcheck.web.SeededSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The numbers to call change with one tap on every page, with the lines that the migrations bring. */
@WebMvcTest
@Import(SeededSite.class)
class CountryTests {

    @Autowired
    MockMvcTester web;

    static Stream<String> paths() {
        return Pages.ofEveryKind().filter(path -> !path.equals("/check"));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void oneTapShowsTheNumbersOfAnotherCountry(String path) {
        assertThat(get(path))
                .bodyText()
                .contains("href=\"tel:911\"", "href=\"?country=GB#help\"", "Phone numbers for: United States.")
                .doesNotContain("href=\"?country=US#help\"", "rel=\"canonical\"");
        MvcTestResult british = get(path + "?country=GB");
        assertThat(british)
                .hasStatusOk()
                .doesNotContainHeader(HttpHeaders.SET_COOKIE)
                .bodyText()
                .contains("href=\"tel:999\"", "href=\"?country=US#help\"", "Phone numbers for: United Kingdom.")
                .contains("<link rel=\"canonical\" href=\"" + path + "\">")
                .doesNotContain("tel:988", "href=\"?country=GB#help\"")
                .doesNotContainPattern("\\b911\\b");
    }

    @Test
    void theTextsOfAPageNameTheChosenCountrysLines() {
        assertThat(get("/warning-signs/suicide-thoughts?country=NZ"))
                .bodyText()
                .contains("1737")
                .doesNotContainPattern("\\b988\\b");
        assertThat(get("/scope?country=IE")).bodyText().contains("112 or 999").doesNotContainPattern("\\b911\\b");
    }

    @Test
    void aPageIsKeptForItsOwnCountryOnly() {
        String american = tag("/scope");
        String british = tag("/scope?country=GB");
        assertThat(british).isNotEqualTo(american);
        assertThat(web.get().uri("/scope?country=GB").header(HttpHeaders.IF_NONE_MATCH, british))
                .hasStatus(304);
        assertThat(web.get().uri("/scope?country=GB").header(HttpHeaders.IF_NONE_MATCH, american))
                .hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR", "nonsense", "%22%3E%3Cb%3E"})
    void aCountryThatIsNotKnownGetsTheNeutralWords(String country) {
        assertThat(get("/library?country=" + country))
                .hasStatusOk()
                .bodyText()
                .contains("Call your local emergency number", "href=\"tel:112\"", "Phone numbers for: Another country.")
                .doesNotContain("tel:911", "tel:111", "Call 111", "\"><b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gb", "US&country=GB"})
    void theLastCountryCountsInWhateverCase(String country) {
        assertThat(get("/library?country=" + country)).bodyText().contains("Phone numbers for: United Kingdom.");
    }

    @Test
    void anEmptyCountryIsNoChoice() {
        assertThat(get("/library?country=")).bodyText().contains("Phone numbers for: United States.");
    }

    @Test
    void aPageThatIsNotThereHasTheNumbersToo() {
        assertThat(web.get().uri("/error?country=GB").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404))
                .hasStatus(404)
                .bodyText()
                .contains("href=\"tel:999\"", "href=\"?country=US#help\"")
                .doesNotContain("tel:911");
    }

    @Test
    void theWayIntoTheCheckKeepsTheCountry() {
        assertThat(get("/?country=GB")).bodyText().contains("href=\"/check?country=GB\"");
        assertThat(get("/")).bodyText().contains("href=\"/check\"");
        assertThat(get("/check?country=GB"))
                .bodyText()
                .contains("<option value=\"GB\" selected=\"selected\">", "data-page=\"/check?country=GB\"")
                .doesNotContain("href=\"?country");
    }

    @Test
    void inTheCheckTheNumbersChangeAndEveryTickStays() {
        assertThat(get("/check"))
                .bodyText()
                .contains("<button type=\"submit\" class=\"link\" form=\"check\" formaction=\"/check\" name=\"country\""
                        + " value=\"GB\">United Kingdom</button>");
        assertThat(web.post()
                        .uri("/check")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content("symptom=&body-system:brain-neurological=symptom:brain-fog&country=US&country=GB"))
                .bodyText()
                .contains("href=\"tel:999\"", "<option value=\"GB\" selected=\"selected\">")
                .containsPattern("value=\"symptom:brain-fog\"[^>]* checked")
                .doesNotContain("tel:911");
    }

    private MvcTestResult get(String uri) {
        return web.get().uri(java.net.URI.create(uri)).exchange();
    }

    private String tag(String uri) {
        return get(uri).getResponse().getHeader(HttpHeaders.ETAG);
    }
}
