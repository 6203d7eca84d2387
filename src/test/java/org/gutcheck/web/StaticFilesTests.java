package org.gutcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest
@Import(SampleSite.class)
class StaticFilesTests {

    @Autowired
    MockMvcTester web;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/gutcheck.css",
                "/gutcheck.js",
                "/icon.svg",
                "/webjars/",
                "/assets/nothing.css",
                "/assets/gutcheck.css",
                "/assets/gutcheck.js",
                "/assets/icon.svg"
            })
    void nothingIsServedBesideItsLastingAddress(String path) {
        assertThat(web.get().uri(path)).hasStatus(404);
    }

    @Test
    void whatAPageAsksForIsServedUnderItsContentsNameAndMayBeKept() throws UnsupportedEncodingException {
        String page = web.get().uri("/check").exchange().getResponse().getContentAsString();
        List<String> files = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"")
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(files).hasSize(3).allMatch(file -> file.matches("/assets/\\w+-[0-9a-f]{32}\\.\\w+"));
        for (String file : files) {
            MvcTestResult answer = web.get().uri(file).exchange();
            assertThat(answer).hasStatusOk();
            assertThat(answer.getResponse().getHeader(HttpHeaders.CACHE_CONTROL))
                    .isEqualTo("max-age=31536000, public, immutable");
        }
    }
}
