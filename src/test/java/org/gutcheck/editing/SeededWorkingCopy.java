package org.gutcheck.editing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gutcheck.TestDatabase;
import org.gutcheck.content.WorkingCopy;
import org.gutcheck.release.CatalogueAssembler;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The working copy that the migrations leave behind, one for each database; tests share it and change entries of their own. */
final class SeededWorkingCopy {

    static final Instant NOW = Instant.parse("2027-01-05T08:00:00Z");

    private static final Map<TestDatabase, ConfigurableApplicationContext> CONTEXTS = new ConcurrentHashMap<>();

    private SeededWorkingCopy() {}

    static ConfigurableApplicationContext on(TestDatabase database) {
        return CONTEXTS.computeIfAbsent(database, SeededWorkingCopy::start);
    }

    private static ConfigurableApplicationContext start(TestDatabase database) {
        return new SpringApplicationBuilder(Slice.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=" + database.newUrl(),
                        "--spring.datasource.username=" + TestDatabase.USER);
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @AutoConfigurationPackage(basePackages = "org.gutcheck")
    @Import({WorkingCopy.class, CatalogueAssembler.class, Drafts.class, PickLists.class})
    static class Slice {

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }
}
