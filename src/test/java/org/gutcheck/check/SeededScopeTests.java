package org.gutcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Part;
import org.gutcheck.catalogue.ScopeRule;
import org.gutcheck.catalogue.SupportKind;
import org.gutcheck.checker.Questionnaire;
import org.gutcheck.release.SeededCatalogue;
import org.gutcheck.web.SeededSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;

/** What the page on the limits of the site promises is what those people read. */
@WebMvcTest
@Import(SeededSite.class)
class SeededScopeTests {

    private static final Catalogue CATALOGUE = SeededCatalogue.get();
    private static final Questionnaire QUESTIONNAIRE = Questionnaire.of(CATALOGUE);

    @Autowired
    MockMvcTester web;

    static Stream<ScopeRule> rules() {
        return CATALOGUE.parts().scopeRules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thoseWhomALimitConcernsReadIt(ScopeRule rule) {
        for (Address fact : facts(rule)) {
            String page = summary(fact);
            assertThat(page).as(fact.toString()).contains(HtmlUtils.htmlEscape(text(rule), "UTF-8"));
            for (SupportKind kind : SupportKind.values()) {
                boolean hidden = rule.hides().contains(Part.valueOf(kind.name()));
                assertThat(CATALOGUE.parts().supports())
                        .filteredOn(support -> support.supportKind() == kind)
                        .noneMatch(support -> hidden && page.contains("id=\"try-" + support.slug() + "\""));
            }
        }
    }

    @Test
    void anEmergencySaysNoOtherLimitThanItsOwn() {
        String page = Filled.summary(
                        web, "warning-sign:emergency=warning-sign:chest-pain&about-you:now=about-you:pregnant")
                .html();
        assertThat(rules().filter(rule -> page.contains(HtmlUtils.htmlEscape(text(rule), "UTF-8"))))
                .extracting(rule -> rule.slug().value())
                .containsExactly("emergency-now");
    }

    private static List<Address> facts(ScopeRule rule) {
        return rule.appliesWhen() == null
                ? List.of(Address.of("symptom:brain-fog"))
                : Objects.requireNonNull(rule.appliesWhen()).asksAbout().stream()
                        .limit(2)
                        .toList();
    }

    private static String text(ScopeRule rule) {
        return CATALOGUE.helpLines("US").fillIn(rule.text());
    }

    private String summary(Address fact) {
        String question =
                QUESTIONNAIRE.askingAbout(fact).orElseThrow().address().toString();
        String age = question.equals("about-you:age") ? "" : "&about-you:age=about-you:age-18-to-49";
        return Filled.summary(web, question + "=" + fact + age + "&risk-factor:day-to-day=risk-factor:chronic-stress")
                .html();
    }
}
