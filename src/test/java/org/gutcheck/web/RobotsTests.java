package org.gutcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Search engines keep what says the same to everyone and nothing else, on a site whose address is not set. */
@WebMvcTest
@Import(SampleSite.class)
class RobotsTests {

    private static final String NOT_TO_BE_KEPT = "<meta name=\"robots\" content=\"noindex\">";

    @Autowired
    MockMvcTester web;

    @ParameterizedTest
    @MethodSource("org.gutcheck.Pages#ofEveryKind")
    void whatSaysTheSameToEveryoneMayBeFound(String path) throws UnsupportedEncodingException {
        MvcTestResult answer = web.get().uri(path).exchange();
        assertThat(answer).hasStatusOk().doesNotContainHeader("X-Robots-Tag");
        assertThat(answer.getResponse().getContentAsString())
                .doesNotContain(NOT_TO_BE_KEPT, "og:url", "og:image", "rel=\"canonical\"", "\"url\":\"http://localhost")
                .contains("<meta property=\"og:title\"", "<meta name=\"twitter:card\" content=\"summary\">")
                .contains("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/summary, about-you:age=about-you:age-18-to-49&body-system:brain-neurological=symptom:brain-fog, 200",
        "/summary, about-you:age=about-you:under-18, 200",
        "/summary, warning-sign:emergency=warning-sign:chest-pain, 200",
        "/summary, symptom=symptom:brain-fog, 400",
        "/check, symptom=symptom:brain-fog, 200"
    })
    void nothingThatIsMadeFromAnswersIsKept(String path, String answers, int status)
            throws UnsupportedEncodingException {
        MvcTestResult answer = web.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(answers)
                .exchange();
        assertThat(answer)
                .hasStatus(status)
                .hasHeader("X-Robots-Tag", "noindex")
                .hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache, no-store, max-age=0, must-revalidate");
        assertThat(answer.getResponse().getContentAsString())
                .containsOnlyOnce(NOT_TO_BE_KEPT)
                .containsOnlyOnce("<meta name=\"description\" content=\"")
                .doesNotContain("property=\"og:", "ld+json", "canonical", "content=\"\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 405, 410, 413, 415, 500})
    void noErrorIsKept(int status) {
        assertThat(web.get().uri("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status))
                .hasHeader("X-Robots-Tag", "noindex")
                .bodyText()
                .contains(NOT_TO_BE_KEPT, "<meta name=\"description\" content=\"")
                .doesNotContain("property=\"og:", "ld+json", "content=\"\"");
    }

    @Test
    void thereIsNoSitemapAndNoneIsNamed() throws UnsupportedEncodingException {
        assertThat(web.get().uri("/sitemap.xml")).hasStatus(404);
        assertThat(web.get().uri("/robots.txt").exchange().getResponse().getContentAsString())
                .isEqualTo("User-agent: *\nDisallow: /admin\n");
    }

    @Test
    void wherePagesStandUnderAPathRobotsAreToldOfIt() {
        assertThat(web.get().uri("/gut/robots.txt").contextPath("/gut"))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("User-agent: *\nDisallow: /gut/admin\n");
    }

    @Test
    void withACountryChosenAPageNamesTheOneWithoutOnTheSameHost() {
        assertThat(web.get()
                        .uri(URI.create("/gut/symptoms/%62rain-fog?country=GB"))
                        .contextPath("/gut"))
                .bodyText()
                .containsOnlyOnce("<link rel=\"canonical\" href=\"/gut/symptoms/brain-fog\">");
    }
}
