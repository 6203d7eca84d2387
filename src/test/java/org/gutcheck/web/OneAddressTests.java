package org.gutcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** However a page is asked for, it names one address, and what is no page names none; on a site that has a path. */
@WebMvcTest(properties = "gutcheck.address=https://gutcheck.example/gut")
@Import(SampleSite.class)
class OneAddressTests {

    private static final String SITE = "https://gutcheck.example/gut";

    @Autowired
    MockMvcTester web;

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/symptoms/brain-fog, /symptoms/brain-fog",
        "/symptoms/%62rain-fog, /symptoms/brain-fog",
        "/%73ymptoms/brain%2dfog, /symptoms/brain-fog",
        "/symptoms?x=%22%3E%3Cq7%3E, /symptoms",
        "/symptoms/brain-fog?country=GB&country=%3Cq7%3E, /symptoms/brain-fog",
        "/warning-signs/chest%2Dpain, /warning-signs/chest-pain"
    })
    void aPageNamesItsAddressTheOneWayItIsWritten(String asked, String path) {
        assertThat(web.get().uri(URI.create(asked)))
                .hasStatusOk()
                .bodyText()
                .containsOnlyOnce("<link rel=\"canonical\" href=\"" + SITE + path + "\">")
                .containsOnlyOnce("<meta property=\"og:url\" content=\"" + SITE + path + "\">")
                .contains("\"url\":\"" + SITE + path + "\"")
                .doesNotContain("q7");
    }

    @ParameterizedTest
    @CsvSource({"/gut, /gut/symptoms/%62rain-fog", "/g%75t, /g%75t/symptoms/%62rain-fog"})
    void wherePagesStandUnderAPathOfTheirOwnTheAddressHasItOnce(String context, String asked) {
        assertThat(web.get().uri(URI.create(asked)).contextPath(context))
                .hasStatusOk()
                .bodyText()
                .contains("<link rel=\"canonical\" href=\"" + SITE + "/symptoms/brain-fog\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/symptoms/brain-fog;x=y",
                "/symptoms;x/brain-fog",
                "/symptoms/brain-fog%3bx",
                "/symptoms//brain-fog",
                "/symptoms/../symptoms/brain-fog",
                "/symptoms/%2e%2e/symptoms",
                "/symptoms/brain-fog%2f",
                "/symptoms/brain-fog%00",
                "/symptoms/brain-fog%22%3E",
                "/symptoms/brain-fog/",
                "/Symptoms/brain-fog",
                "/symptoms/brain-frog",
                "/error"
            })
    void whatIsNoPageNamesNoAddress(String asked) throws Exception {
        MvcTestResult answer = web.get().uri(URI.create(asked)).exchange();
        assertThat(answer.getResponse().getStatus()).isBetween(400, 404);
        assertThat(answer.getResponse().getContentAsString()).doesNotContain("canonical", "og:url", "ld+json", "\">\"");
    }

    @Test
    void whoeverAsksForTheHeadersAloneGetsThoseOfThePage() {
        MvcTestResult page = web.get().uri("/symptoms/brain-fog").exchange();
        assertThat(web.head().uri("/symptoms/brain-fog"))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, page.getResponse().getHeader(HttpHeaders.ETAG));
    }

    @Test
    void robotsReadOfThePathThatTheSiteHas() throws Exception {
        assertThat(robots("")).isEqualTo("User-agent: *\nDisallow: /gut/admin\n\nSitemap: " + SITE + "/sitemap.xml\n");
        assertThat(robots("/inside")).isEqualTo(robots(""));
    }

    /** A crawler takes what it is told in the form that there is, whatever else it says it would like. */
    @ParameterizedTest
    @CsvSource({
        "/robots.txt, text/html, text/plain;charset=UTF-8",
        "/robots.txt, application/json, text/plain;charset=UTF-8",
        "/robots.txt, */*, text/plain;charset=UTF-8",
        "/sitemap.xml, text/html, application/xml;charset=UTF-8",
        "/sitemap.xml, text/xml, application/xml;charset=UTF-8",
        "/sitemap.xml, 'text/plain;q=0.5, image/png', application/xml;charset=UTF-8"
    })
    void noCrawlerIsTurnedAwayForTheFormItAsksFor(String path, String accept, String type) {
        assertThat(web.get().uri(path).header(HttpHeaders.ACCEPT, accept))
                .hasStatusOk()
                .hasContentType(type);
        assertThat(web.head().uri(path).header(HttpHeaders.ACCEPT, accept)).hasStatusOk();
    }

    private String robots(String context) throws Exception {
        return web.get()
                .uri(context + "/robots.txt")
                .contextPath(context)
                .exchange()
                .getResponse()
                .getContentAsString();
    }
}
