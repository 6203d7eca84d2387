package org.gutcheck.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.gutcheck.TestDatabase;
import org.gutcheck.content.WorkingCopy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

class TwoNodesIntegrationTests {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatOneNodePublishesOrRollsBackIsLiveOnTheOtherWithinFiveSeconds(TestDatabase database) {
        String url = database.newUrl();
        try (ConfigurableApplicationContext one = start(url);
                ConfigurableApplicationContext other = start(url)) {
            Publisher publisher = one.getBean(Publisher.class);
            CurrentEdition seen = other.getBean(CurrentEdition.class);
            assertThat(seen.current().number()).isEqualTo(1);

            publisher.publish(publisher.plan(Set.of()).fingerprint(), Set.of(), "Anna", "Again");
            await().atMost(Duration.ofSeconds(5)).until(() -> seen.current().number() == 2);

            publisher.show(1, 2, "Anna");
            await().atMost(Duration.ofSeconds(5)).until(() -> seen.current().number() == 1);
        }
    }

    private static ConfigurableApplicationContext start(String url) {
        return new SpringApplicationBuilder(Slice.class)
                .web(WebApplicationType.NONE)
                .run("--spring.datasource.url=" + url, "--spring.datasource.username=" + TestDatabase.USER);
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @AutoConfigurationPackage(basePackages = "org.gutcheck")
    @Import({
        WorkingCopy.class,
        CatalogueAssembler.class,
        CatalogueCodec.class,
        Publisher.class,
        CurrentEdition.class,
        RefreshConfiguration.class
    })
    static class Slice {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        /** By the name that others wait for. */
        @Bean
        ReleaseAtStart releaseAtStart(Publisher publisher, CurrentReleases pointers) {
            return new ReleaseAtStart(publisher, pointers);
        }
    }
}
