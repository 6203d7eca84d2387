package org.gutcheck.content.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gutcheck.content.seed.SourceFacts.anyOf;
import static org.gutcheck.content.seed.SourceFacts.list;
import static org.gutcheck.content.seed.SourceFacts.safety;
import static org.gutcheck.content.seed.SourceFacts.slugs;
import static org.gutcheck.content.seed.SourceFacts.text;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

@ParameterizedClass
@EnumSource(SeededDatabase.class)
class ScopeSeedTests {

    private final SeededDatabase database;

    ScopeSeedTests(SeededDatabase database) {
        this.database = database;
    }

    @Test
    void everyRuleForReadersAppliesToItsGroup() {
        List<String> expected = safety("scope").stream()
                .map(rule -> String.join(
                        " | ",
                        slug(text(rule, "group")),
                        criterion(rule),
                        text(list(rule.get("sources")).get(0), "source"),
                        EditorsRemarks.forReaders(text(list(rule.get("sources")).get(0), "locator")),
                        text(rule, "status")))
                .toList();

        assertThat(expected).hasSize(7);
        assertThat(database.lines(
                        "select slug, applies_when, source, locator, evidence from scope_rule order by position"))
                .isEqualTo(expected);
    }

    @Test
    void everyRuleHidesWhatItsActionSays() {
        assertThat(safety("scope").stream().map(rule -> text(rule, "action")))
                .containsExactly(
                        "stop and show the emergency card",
                        "do not show supports",
                        "hide diets and supplements",
                        "hide restrictive diets",
                        "hide supplements",
                        "information only: say so beside the conditions",
                        "show at start and at results");
        assertThat(hiddenBy(0)).containsExactlyInAnyOrder("MATCHES", "DIET", "HABIT", "SUPPLEMENT", "START_HERE");
        assertThat(hiddenBy(1)).containsExactlyInAnyOrder("MATCHES", "DIET", "HABIT", "SUPPLEMENT", "START_HERE");
        assertThat(hiddenBy(2)).containsExactlyInAnyOrder("DIET", "SUPPLEMENT");
        assertThat(hiddenBy(3)).containsExactly("DIET");
        assertThat(hiddenBy(4)).containsExactly("SUPPLEMENT");
        assertThat(hiddenBy(5)).isEmpty();
        assertThat(hiddenBy(6)).isEmpty();
    }

    private List<String> hiddenBy(int rule) {
        return database.lines("select part from scope_rule_hides where scope_rule = '"
                + slug(text(safety("scope").get(rule), "group")) + "'");
    }

    private static String criterion(JsonNode rule) {
        JsonNode mapped = rule.get("applies_when");
        if (mapped.isArray()) {
            return anyOf(list(mapped).stream().map(JsonNode::asString).toList());
        }
        return switch (mapped.asString()) {
            case "always" -> "∅";
            case "any condition:*" ->
                anyOf(slugs("conditions").stream()
                        .map(condition -> text(condition, "slug"))
                        .toList());
            case "home care card and warning-sign:* of urgency emergency" ->
                anyOf(safety("signs").stream()
                        .filter(sign -> text(sign, "urgency").equals("emergency"))
                        .map(sign -> "warning-sign:" + text(sign, "slug"))
                        .toList());
            default -> anyOf(List.of(mapped.asString()));
        };
    }

    private static String slug(String group) {
        return group.toLowerCase(Locale.ROOT).replace(",", "").replace(' ', '-');
    }
}
