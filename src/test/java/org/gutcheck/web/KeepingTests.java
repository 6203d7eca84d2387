package org.gutcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.gutcheck.catalogue.CatalogueFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

/** A browser keeps a page until anything that the page is made of changes, the site's own address among it. */
class KeepingTests {

    private static final Instant START = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void aPageIsTheSameWhereNothingChanged() throws Exception {
        assertThat(tag("https://one.example", START)).startsWith("W/\"").isEqualTo(tag("https://one.example", START));
    }

    /** Pages name the address, in links that are to be whole. */
    @Test
    void aPageIsAnotherWhereTheSiteHasAnotherAddress() throws Exception {
        assertThat(tag("https://one.example", START))
                .isNotEqualTo(tag("https://two.example", START))
                .isNotEqualTo(tag("https://one.example/path", START))
                .isNotEqualTo(tag("", START));
    }

    @Test
    void aPageMayBeAnotherAfterEveryStartOfABuildWithoutAName() throws Exception {
        assertThat(tag("https://one.example", START)).isNotEqualTo(tag("https://one.example", START.plusSeconds(1)));
    }

    private static String tag(String address, Instant start) throws Exception {
        KeepingInterceptor keeping = new KeepingInterceptor(
                new PublishedSites(
                        SampleSite.publishing(CatalogueFixtures.sample().edition())),
                SiteAddress.of(address, ""),
                new StaticListableBeanFactory().getBeanProvider(BuildProperties.class),
                Clock.fixed(start, ZoneOffset.UTC));
        MockHttpServletResponse answer = new MockHttpServletResponse();
        keeping.preHandle(new MockHttpServletRequest("GET", "/"), answer, new HandlerMethod(new Everyones(), "page"));
        return answer.getHeader(HttpHeaders.ETAG);
    }

    @SameForEveryone
    private static final class Everyones {

        public String page() {
            return "page";
        }
    }
}
