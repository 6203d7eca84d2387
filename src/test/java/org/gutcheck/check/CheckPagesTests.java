package org.gutcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.gutcheck.catalogue.CatalogueFixtures;
import org.gutcheck.catalogue.Edition;
import org.gutcheck.check.CheckPage.Mistake;
import org.gutcheck.checker.AnswerProblem;
import org.gutcheck.checker.Checker;
import org.gutcheck.web.PublishedSite;
import org.gutcheck.web.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class CheckPagesTests {

    /** A site that asks for signs only, and so neither for a duration nor for a country. */
    @ParameterizedTest
    @ValueSource(strings = {"since", "country"})
    void aBadValueOfAFieldThatIsNotOnThePageIsAnErrorAllTheSame(String field) {
        CheckForm form = CheckForm.of(Map.of(field, new String[] {"nonsense"}));
        Edition edition = CatalogueFixtures.empty()
                .emergencySign("chest-pain", "Chest pain")
                .edition();
        PublishedSite site = new PublishedSite(edition, Checker.of(edition.catalogue()));
        List<AnswerProblem> problems = site.checker()
                .read(form.toAnswers(site.checker().questionnaire()))
                .problems();

        assertThat(new CheckPages(wording()).filled(site, form, problems).mistakes())
                .containsExactly(new Mistake(wording().of("mistake." + field), "#check"));
    }

    private static Wording wording() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        return new Wording(messages, Clock.systemUTC());
    }
}
