package org.gutcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gutcheck.catalogue.CatalogueFixtures;
import org.gutcheck.catalogue.Edition;
import org.gutcheck.release.Editions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A page is of one release, even where each look at the current one finds the next. */
@WebMvcTest
class OneReleaseTests {

    @Autowired
    MockMvcTester web;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/check", "/references"})
    void aPageItsFrameAndItsTagNameTheSameRelease(String path) throws UnsupportedEncodingException {
        MockHttpServletResponse answer = web.get().uri(path).exchange().getResponse();
        String tag = answer.getHeader(HttpHeaders.ETAG);
        assertThat(tag).matches("W/\"\\d+-.*");
        String release = "Release " + tag.substring(3, tag.indexOf('-')) + " (";
        assertThat(answer.getContentAsString()).containsPattern("data-printed=\"" + quoted(release));
        assertThat(answer.getContentAsString()).containsPattern("(?s)<footer.*" + quoted(release));
    }

    private static String quoted(String text) {
        return Pattern.quote(text);
    }

    /** A site that publishes another release whenever it is looked at. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Site {

        @Bean
        Editions editions() {
            Edition first = CatalogueFixtures.sample().edition();
            return new Editions() {
                private int number = first.number();

                @Override
                public Edition current() {
                    return new Edition(number++, first.publishedAt(), first.sha256(), first.catalogue());
                }

                @Override
                public Optional<Edition> find(int wanted) {
                    return Optional.empty();
                }
            };
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
        }
    }
}
