package org.gutcheck.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gutcheck.api.v1.AssessmentDocument;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Caution;
import org.gutcheck.catalogue.ScopeRule;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.Support;
import org.gutcheck.catalogue.Urgency;
import org.gutcheck.catalogue.WarningSign;
import org.gutcheck.checker.Answers;
import org.gutcheck.checker.Assessment;
import org.gutcheck.checker.Checker;
import org.gutcheck.release.SeededCatalogue;
import org.gutcheck.web.SeededSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** An assessment that holds every safety text which the migrations bring. */
class SeededAssessmentTests {

    private static final Catalogue CATALOGUE = SeededCatalogue.get();

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\w*}}");

    @ParameterizedTest
    @ValueSource(strings = {"US", "GB", "ZZ"})
    void everyTextNamesTheLinesOfTheCountry(String country) {
        AssessmentDocument document =
                AssessmentDocument.of(SeededSite.EDITION, everything(Assessment.Outcome.SUMMARY), country, "");
        String json = JsonMapper.builder().build().writeValueAsString(document);
        assertThat(json).contains("\"openCautions\":[{");
        assertThat(PLACE.matcher(json).results().map(MatchResult::group)).isEmpty();
    }

    @Test
    void anEmergencyIsToldNothingBesideItself() {
        Assessment emergency = everything(Assessment.Outcome.EMERGENCY);
        AssessmentDocument document = AssessmentDocument.of(SeededSite.EDITION, emergency, "US", "");
        assertThat(document.care())
                .extracting(AssessmentDocument.CareInfo::urgency)
                .containsExactly("emergency");
        assertThat(document.scope())
                .extracting(AssessmentDocument.ScopeText::address)
                .containsExactly("scope-rule:emergency-now");
    }

    @Test
    void whoeverHasCeliacDiseaseIsToldOfTheirDietThoughItIsHeldBack() {
        AssessmentDocument document = withCeliacDiseaseAnd("about-you:pregnant");
        assertThat(document.suggestions()).isEmpty();
        assertThat(document.conditions().get(0).cautions())
                .extracting(AssessmentDocument.CautionText::address)
                .containsExactly("caution:gf-coeliac-lifelong");
    }

    @Test
    void whereATestComesFirstNothingSpeaksOfTheDietForLife() {
        AssessmentDocument document = withCeliacDiseaseAnd("about-you:celiac-test-not-done");
        assertThat(document.conditions()).hasSize(1);
        assertThat(JsonMapper.builder().build().writeValueAsString(document)).doesNotContain("gf-coeliac-lifelong");
    }

    @Test
    void notSureAboutYouNamesTheQuestionUnderItsLevel() {
        Answers answers = new Answers(
                Set.of(Address.of("about-you:age-18-to-49")),
                Set.of(),
                Set.of(Address.of("about-you:now"), Address.of("about-you:medicines")),
                null,
                null);
        Assessment assessment = Checker.of(CATALOGUE).assess(answers);
        assertThat(AssessmentDocument.of(SeededSite.EDITION, assessment, "US", "")
                        .care())
                .containsExactly(new AssessmentDocument.CareInfo("soon", List.of(), List.of("about-you:now")));
    }

    private static Assessment everything(Assessment.Outcome outcome) {
        List<Slug> cautions =
                CATALOGUE.parts().cautions().stream().map(Caution::slug).toList();
        Slug support = CATALOGUE.parts().supports().stream()
                .map(Support::slug)
                .findFirst()
                .orElseThrow();
        List<Slug> signs =
                CATALOGUE.parts().warningSigns().stream().map(WarningSign::slug).toList();
        return new Assessment(
                outcome,
                Stream.of(Urgency.values())
                        .map(urgency -> new Assessment.Care(urgency, signs, List.of()))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Assessment.Suggestion(support, List.of(), false, cautions, cautions, List.of())),
                List.of(),
                List.of(new Assessment.Held(support, cautions, List.of())),
                List.of(),
                CATALOGUE.parts().scopeRules().stream().map(ScopeRule::slug).toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static AssessmentDocument withCeliacDiseaseAnd(String fact) {
        Answers answers = new Answers(
                Set.of(Address.of("about-you:age-18-to-49"), Address.of("condition:celiac-disease"), Address.of(fact)),
                Set.of(),
                Set.of(),
                null,
                null);
        return AssessmentDocument.of(SeededSite.EDITION, Checker.of(CATALOGUE).assess(answers), "US", "");
    }
}
