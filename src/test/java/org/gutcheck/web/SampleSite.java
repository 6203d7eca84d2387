package org.gutcheck.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.gutcheck.catalogue.CatalogueFixtures;
import org.gutcheck.catalogue.Edition;
import org.gutcheck.release.Editions;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A published site with a little of everything, for slices of the web. */
@TestConfiguration(proxyBeanMethods = false)
public class SampleSite {

    @Bean
    Editions editions() {
        return publishing(CatalogueFixtures.sample()
                .retired("symptom:old-complaint", "An old complaint")
                .safetyContact("safety@example.org")
                .retired("warning-sign:old-sign", "An old sign")
                .edition());
    }

    /** Nothing but one edition, as published. */
    public static Editions publishing(Edition edition) {
        return new Editions() {
            @Override
            public Edition current() {
                return edition;
            }

            @Override
            public Optional<Edition> find(int number) {
                return Optional.of(edition).filter(found -> found.number() == number);
            }
        };
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    }
}
