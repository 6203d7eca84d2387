package org.gutcheck.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gutcheck.catalogue.Agreement;
import org.gutcheck.catalogue.CatalogueFixtures;
import org.gutcheck.catalogue.Topic;
import org.gutcheck.release.Editions;
import org.gutcheck.web.SampleSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whatever an editor calls an idea, a body system or a limit, no part of a page has the name of another. */
@WebMvcTest
class NamesOnPagesTests {

    @Autowired
    MockMvcTester web;

    @ParameterizedTest
    @CsvSource({
        "/about, idea-main, idea-help",
        "/symptoms, group-main, group-help",
        "/scope, limit-main, limit-help",
        "/safety-sources, source-main, source-help"
    })
    void whatEditorsNameStandsBesideWhatThePageNames(String path, String one, String other)
            throws UnsupportedEncodingException {
        List<String> ids = found(" id=\"([^\"]+)\"", path);
        assertThat(ids).doesNotHaveDuplicates().contains("main", "help", one, other);
    }

    @ParameterizedTest
    @CsvSource({"/scope#limit-main, /scope", "/about#view-thought, /about"})
    void linksLeadToTheirPlaces(String link, String page) throws UnsupportedEncodingException {
        assertThat(found("href=\"([^\"]+)\"", "/safety-sources")).contains(link);
        assertThat(found(" id=\"([^\"]+)\"", page)).contains(link.substring(page.length() + 1));
    }

    private List<String> found(String pattern, String path) throws UnsupportedEncodingException {
        String page = web.get().uri(path).exchange().getResponse().getContentAsString();
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Site {

        @Bean
        Editions editions() {
            return SampleSite.publishing(CatalogueFixtures.sample()
                    .bodySystem("main", "All of it", Topic.REST_OF_BODY)
                    .bodySystem("help", "None of it", Topic.REST_OF_BODY)
                    .symptom("ache", "An ache", "main", true)
                    .symptom("itch", "An itch", "help", true)
                    .explainer("main", "The main idea")
                    .explainer("help", "Another idea")
                    .source("main")
                    .source("help")
                    .view("thought", Agreement.AGREES, "explainer:main")
                    .scopeRule("main", null, Set.of())
                    .scopeRule("help", null, Set.of())
                    .edition());
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
