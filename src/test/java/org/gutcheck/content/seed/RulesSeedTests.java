package org.gutcheck.content.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gutcheck.content.seed.SourceFacts.article;
import static org.gutcheck.content.seed.SourceFacts.slug;
import static org.gutcheck.content.seed.SourceFacts.slugs;
import static org.gutcheck.content.seed.SourceFacts.text;

import java.util.List;
import java.util.Map;
import org.gutcheck.catalogue.Address;
import org.gutcheck.release.CriterionText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

@ParameterizedClass
@EnumSource(SeededDatabase.class)
class RulesSeedTests {

    private static final Map<String, String> SECTIONS =
            Map.of("DIET", "Diet Changes", "HABIT", "Habit Changes", "SUPPLEMENT", "Supplements to Heal Leaky Gut");

    private static final String FACTS = """
            select 'body-system:' || slug from body_system
            union all select 'symptom:' || slug from symptom
            union all select 'symptom:' || symptom || '/' || slug from symptom_option
            union all select 'risk-factor:' || slug from risk_factor
            union all select 'risk-factor:' || risk_factor || '/' || slug from risk_factor_option
            union all select 'condition:' || slug from health_condition
            union all select 'about-you:' || slug from about_you
            union all select 'warning-sign:' || slug from warning_sign
            """;
    private static final String CRITERIA = """
            select criterion from support_rule
            union all select applies_when from caution where applies_when is not null
            union all select applies_when from scope_rule where applies_when is not null
            union all select ask_when from warning_sign where ask_when is not null
            union all select follows_from from warning_sign where follows_from is not null
            """;

    private final SeededDatabase database;

    RulesSeedTests(SeededDatabase database) {
        this.database = database;
    }

    @Test
    void theArticlesGeneralApproachSuggestsEverySupportForAnySymptomOrRiskFactor() {
        List<String> expected = slugs("supports").stream()
                .map(support ->
                        "general-%1$s | %1$s | {\"anyOf\":[{\"anySymptom\":true},{\"anyRiskFactor\":true}]} | %2$s"
                                .formatted(slug(support, "slug"), SECTIONS.get(text(support, "kind"))))
                .toList();

        assertThat(expected).hasSize(11);
        assertThat(
                        database.lines(
                                "select slug, support, criterion, section from support_rule where basis = 'ARTICLE' order by position"))
                .isEqualTo(expected);
        assertThat(article("sections").stream().map(JsonNode::asString)).containsAll(SECTIONS.values());
    }

    @Test
    void editorsInferSixLinksAndNoMore() {
        assertThat(
                        database.lines(
                                "select support, criterion, section from support_rule where basis = 'EDITOR' order by position"))
                .containsExactly(
                        "gluten-free-diet | {\"ticked\":\"condition:celiac-disease\"} | ",
                        "reduce-stress | {\"ticked\":\"risk-factor:chronic-stress\"} | ",
                        "moderate-exercise | {\"ticked\":\"risk-factor:over-exercising\"} | ",
                        "enough-sleep | {\"ticked\":\"risk-factor:lack-of-quality-sleep\"} | ",
                        "reduce-alcohol | {\"ticked\":\"risk-factor:nsaids-or-alcohol/alcohol\"} | ",
                        "nsaid-alternatives | {\"ticked\":\"risk-factor:nsaids-or-alcohol/nsaids\"} | ");
    }

    @Test
    void rulesFollowTheirSupportsWithTheEditorsFirst() {
        assertThat(database.lines("select r.slug from support_rule r join support s on s.slug = r.support"
                        + " order by s.position, case r.basis when 'EDITOR' then 0 else 1 end"))
                .hasSize(17)
                .isEqualTo(database.lines("select slug from support_rule order by position"));
    }

    @Test
    void everyEditorsReasonSaysWhatTheArticleHoldsOfEachAndJoinsNothingInItsName() {
        assertThat(database.lines("select reason from support_rule where basis = 'EDITOR'"))
                .hasSize(6)
                .allMatch(reason -> reason.startsWith("The article "))
                .noneMatch(reason -> reason.contains("because") || reason.contains("so that"));
    }

    @Test
    void everyFactThatACriterionAsksAboutCanBeTicked() {
        List<String> facts = database.lines(FACTS);
        List<String> asked = database.lines(CRITERIA).stream()
                .flatMap(criterion -> CriterionText.read(criterion).asksAbout().stream())
                .map(Address::toString)
                .toList();

        assertThat(asked).hasSizeGreaterThan(150).isSubsetOf(facts);
        assertThat(database.lines("select asked_after from about_you where asked_after is not null"))
                .isNotEmpty()
                .isSubsetOf(facts);
    }

    @Test
    void everySubjectOfATextOrCodeExists() {
        List<String> known = database.lines(FACTS + """
                union all select 'support:' || slug from support
                union all select 'claim:' || slug from claim
                union all select 'explainer:' || slug from explainer
                """);

        assertThat(database.lines("""
                select fact from warning_sign_relevant_to
                union all select subject from caution_subject
                union all select subject from mainstream_view_subject
                union all select subject from code
                union all select subject from code_note
                """)).hasSizeGreaterThan(600).isSubsetOf(known);
    }
}
