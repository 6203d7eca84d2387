package org.gutcheck.browse;

import static org.assertj.core.api.Assertions.assertThat;

import org.gutcheck.web.SampleSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest
@Import(SampleSite.class)
class LibraryPagesTests {

    @Autowired
    MockMvcTester web;

    @ParameterizedTest
    @MethodSource("org.gutcheck.Pages#ofEveryKind")
    @ValueSource(strings = {"/symptoms/brain-fog", "/conditions/irritable-bowel-syndrome", "/supports/reduce-stress"})
    void everyPageHasItsWordsAndMayBeKeptUntilTheNextRelease(String path) {
        MvcTestResult page = web.get().uri(path).exchange();
        assertThat(page).hasStatusOk();
        assertThat(page).bodyText().doesNotContain("??").contains("<h1").contains("tel:911");
        String tag = page.getResponse().getHeader(HttpHeaders.ETAG);
        assertThat(tag).startsWith("W/\"1-01234567-");
        assertThat(page.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-cache");
        assertThat(web.get().uri(path).header(HttpHeaders.IF_NONE_MATCH, tag).exchange())
                .hasStatus(304);
    }

    @Test
    void everyPageLeadsToWhereSafetyProblemsAreReported() {
        assertThat(web.get().uri("/symptoms/brain-fog"))
                .bodyText()
                .contains("<a href=\"/about#report\">Report a safety problem</a>");
        assertThat(web.get().uri("/about"))
                .bodyText()
                .contains("<h2 id=\"report\">", "<a href=\"mailto:safety@example.org\">safety@example.org</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/symptoms/no-such-thing",
                "/symptoms/Brain_Fog",
                "/symptoms/brain-fog/more",
                "/conditions/brain-fog",
                "/nothing",
                "/warning-signs/no-such-thing",
                "/symptoms/a%C0%AFb"
            })
    void anUnknownAddressIsNotFound(String path) {
        assertThat(web.get().uri(java.net.URI.create(path))).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/symptoms/old-complaint", "/warning-signs/old-sign"})
    void aRetiredItemIsGone(String path) {
        assertThat(web.get().uri(path)).hasStatus(410);
    }

    @Test
    void theReferencesPageCountsWhatItShows() {
        assertThat(web.get().uri("/references"))
                .bodyText()
                .contains("0 of the 2 numbers lead to a paper about what the article says there.")
                .contains("id=\"ref-44\"")
                .contains("[44] is not in the article’s list.")
                .contains("https://doi.org/10.1016/s0140-6736%2884%2992739-9");
    }
}
