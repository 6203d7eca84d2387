package org.gutcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.gutcheck.catalogue.CatalogueFixtures;
import org.gutcheck.catalogue.Edition;
import org.gutcheck.checker.Checker;
import org.gutcheck.web.PublishedSite;
import org.gutcheck.web.Wording;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The style guide shows what a release has, however little that is. */
class StyleGuideTests {

    @Test
    void aReleaseThatAsksForOneSignAloneHasItsGuide() {
        StyleGuide guide = guide(CatalogueFixtures.empty()
                .emergencySign("chest-pain", "Chest pain")
                .edition());
        assertThat(guide.country()).isNull();
        assertThat(guide.emergency()).isNotNull();
        assertThat(guide.fieldsets()).hasSize(1);
    }

    @Test
    void aReleaseWithoutEmergencySignsHasItsGuide() {
        StyleGuide guide = guide(CatalogueFixtures.empty().edition());
        assertThat(guide.emergency()).isNull();
        assertThat(guide.care()).isEmpty();
    }

    private static StyleGuide guide(Edition edition) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        Wording wording = new Wording(messages, Clock.systemUTC());
        return StyleGuide.of(
                new PublishedSite(edition, Checker.of(edition.catalogue())),
                new CheckPages(wording),
                new ResultPages(wording, Clock.systemUTC()));
    }
}
