package org.gutcheck.content.seed;

import java.util.List;
import java.util.stream.Stream;

/** Every seeded text that a visitor reads, by the column it stands in. */
final class ReaderTexts {

    static final List<String> COLUMNS = List.of(
            "about_you.hint",
            "about_you.label",
            "body_system.description",
            "caution.applies_to",
            "caution.caution_text",
            "caution.never_asked",
            "citation.review_note",
            "claim.statement",
            "explainer.title",
            "explainer_paragraph.paragraph",
            "health_condition.description",
            "health_condition.hint",
            "health_condition.label",
            "mainstream_view.article_claim",
            "mainstream_view.view_text",
            "risk_factor.description",
            "risk_factor.hint",
            "risk_factor.label",
            "risk_factor_option.hint",
            "risk_factor_option.label",
            "scope_rule.rule_text",
            "scope_rule.title",
            "support.description",
            "support.label",
            "support.note",
            "support_rule.reason",
            "symptom.description",
            "symptom.hint",
            "symptom.label",
            "symptom_option.hint",
            "symptom_option.label",
            "warning_sign.advice",
            "warning_sign.heading",
            "warning_sign.question");

    private ReaderTexts() {}

    /** The texts, without the empty ones. */
    static Stream<Text> of(SeededDatabase database) {
        return COLUMNS.stream().flatMap(column -> {
            String[] parts = column.split("\\.");
            return database.lines("select " + parts[1] + " from " + parts[0]).stream()
                    .filter(value -> !value.isBlank() && !value.equals(SeededDatabase.NONE))
                    .map(value -> new Text(column, value));
        });
    }

    record Text(String column, String value) {}
}
