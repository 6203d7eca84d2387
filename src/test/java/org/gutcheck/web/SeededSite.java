package org.gutcheck.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.gutcheck.catalogue.Edition;
import org.gutcheck.release.Editions;
import org.gutcheck.release.SeededCatalogue;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A published site with the content that the migrations bring, for slices of the web. */
@TestConfiguration(proxyBeanMethods = false)
public class SeededSite {

    public static final Edition EDITION =
            new Edition(1, Instant.parse("2026-11-23T08:00:00Z"), "0123456789abcdef".repeat(4), SeededCatalogue.get());

    @Bean
    Editions editions() {
        return SampleSite.publishing(EDITION);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    }
}
