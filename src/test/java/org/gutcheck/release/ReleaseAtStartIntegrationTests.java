package org.gutcheck.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.gutcheck.GutcheckApplication;
import org.gutcheck.TestDatabase;
import org.gutcheck.catalogue.Edition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;

class ReleaseAtStartIntegrationTests {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theSeedIsRelease1AndALaterStartShowsTheSame(TestDatabase database) {
        String url = database.newUrl();
        Edition first = editionOfAStartOn(url);

        assertThat(first.number()).isEqualTo(1);
        assertThat(first.publishedAt()).isBeforeOrEqualTo(Instant.now());
        assertThat(first.catalogue().citations()).hasSize(57);
        assertThat(editionOfAStartOn(url)).isEqualTo(first);
    }

    private static Edition editionOfAStartOn(String url) {
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(GutcheckApplication.class)
                .run(
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + TestDatabase.USER,
                        "--server.port=0",
                        "--management.server.port=0")) {
            assertThat(application
                            .getBean(ScheduledAnnotationBeanPostProcessor.class)
                            .getScheduledTasks())
                    .anyMatch(task -> task.toString().endsWith("CurrentEdition.refresh"));
            return application.getBean(Editions.class).current();
        }
    }
}
