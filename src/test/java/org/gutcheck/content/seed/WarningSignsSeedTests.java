package org.gutcheck.content.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gutcheck.content.seed.SourceFacts.anyOf;
import static org.gutcheck.content.seed.SourceFacts.line;
import static org.gutcheck.content.seed.SourceFacts.safety;
import static org.gutcheck.content.seed.SourceFacts.text;
import static org.gutcheck.content.seed.SourceFacts.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

@ParameterizedClass
@EnumSource(SeededDatabase.class)
class WarningSignsSeedTests {

    private static final Map<String, String> ASKED_IN = Map.of(
            "emergency-checklist", "EMERGENCY",
            "today-checklist", "TODAY",
            "doctor-checklist", "DOCTOR",
            "about-you", "ABOUT_YOU",
            "derived", "DERIVED");
    private static final Map<String, String> PARTS =
            Map.of("matches", "MATCHES", "diet", "DIET", "supplement", "SUPPLEMENT", "start-here", "START_HERE");
    private static final List<String> GUT = List.of(
            "symptom:gas-and-bloating",
            "symptom:diarrhea-or-constipation",
            "symptom:symptoms-from-digestive-disorders");
    private static final String FROM_50 =
            anyOf(List.of("about-you:age-50-to-54", "about-you:age-55-to-64", "about-you:age-65-or-over"));
    private static final String FROM_55 = anyOf(List.of("about-you:age-55-to-64", "about-you:age-65-or-over"));

    private final SeededDatabase database;

    WarningSignsSeedTests(SeededDatabase database) {
        this.database = database;
    }

    @Test
    void everySignIsAskedWhereTheMapSays() {
        List<String> expected = safety("signs").stream()
                .map(sign -> String.join(
                        " | ",
                        text(sign, "slug"),
                        text(sign, "urgency").toUpperCase(Locale.ROOT),
                        ASKED_IN.get(text(sign, "asked_in"))))
                .toList();

        assertThat(expected).hasSize(50);
        assertThat(database.lines("select slug, urgency, asked_in from warning_sign"))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(database.lines("select asked_in, count(*) from warning_sign group by asked_in"))
                .containsExactlyInAnyOrder(
                        "EMERGENCY | 15", "TODAY | 12", "DOCTOR | 16", "ABOUT_YOU | 4", "DERIVED | 3");
    }

    @Test
    void everySignIsAskedOfThoseOrFollowsFromWhatTheMapSays() {
        List<String> expected = safety("signs").stream()
                .map(sign -> {
                    String criterion = criterion(texts(sign, "ask_when"));
                    boolean follows = List.of("about-you", "derived").contains(text(sign, "asked_in"));
                    return text(sign, "slug") + " | " + (follows ? "∅ | " + criterion : criterion + " | ∅");
                })
                .toList();

        assertThat(database.lines("select slug, ask_when, follows_from from warning_sign"))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void onlyAskedSignsAreWithoutACriterionToFollowFrom() {
        assertThat(database.lines("select slug from warning_sign where follows_from is null"
                        + " and asked_in in ('ABOUT_YOU', 'DERIVED')"))
                .isEmpty();
        assertThat(database.lines("select slug from warning_sign where ask_when is not null"
                        + " and asked_in not in ('TODAY', 'DOCTOR')"))
                .isEmpty();
    }

    @Test
    void everySignHoldsBackWhatItsSourceSays() {
        List<String> parts = new ArrayList<>();
        List<String> supports = new ArrayList<>();
        for (JsonNode sign : safety("signs")) {
            for (String withheld : texts(sign, "withholds")) {
                if (withheld.startsWith("support:")) {
                    supports.add(text(sign, "slug") + " | " + SourceFacts.withoutKind(withheld));
                } else {
                    List<String> named = withheld.equals("supports")
                            ? List.of("DIET", "HABIT", "SUPPLEMENT", "START_HERE")
                            : List.of(PARTS.get(withheld));
                    named.forEach(part -> parts.add(text(sign, "slug") + " | " + part));
                }
            }
        }

        assertThat(parts).hasSize(120);
        assertThat(database.lines("select warning_sign, part from warning_sign_withholds"))
                .containsExactlyInAnyOrderElementsOf(parts);
        assertThat(supports).hasSize(2);
        assertThat(database.lines("select warning_sign, support from warning_sign_withheld_support"))
                .containsExactlyInAnyOrderElementsOf(supports);
    }

    @Test
    void everySignIsRelevantToWhatTheMapSays() {
        List<String> expected = new ArrayList<>();
        safety("signs").forEach(sign -> {
            List<String> facts = texts(sign, "relevant_to");
            for (int position = 0; position < facts.size(); position++) {
                expected.add(text(sign, "slug") + " | " + position + " | " + facts.get(position));
            }
        });

        assertThat(expected).hasSizeGreaterThan(200);
        assertThat(database.lines("select warning_sign, position, fact from warning_sign_relevant_to"))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void onlyPoorDietIsNamedByNoSign() {
        assertThat(texts(SourceFacts.gaps().get("facts_no_warning_sign_names"), "never_relevant"))
                .containsExactly("risk-factor:poor-diet");
        assertThat(database.lines("select 'risk-factor:' || r.slug from risk_factor r where not exists"
                        + " (select 1 from warning_sign_relevant_to f"
                        + " where f.fact like 'risk-factor:' || r.slug || '%') order by r.position"))
                .containsExactly("risk-factor:poor-diet");
    }

    @Test
    void whatEditorsKnowOfASignIsKept() {
        List<String> expected = safety("signs").stream()
                .map(sign -> line(sign, "slug", "applies_age", "status", "source_seen", "verify_before_launch"))
                .toList();

        assertThat(database.lines("select slug, applies_age, evidence, source_seen, to_verify from warning_sign"))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(database.lines("select slug from warning_sign where fact = ''"))
                .isEmpty();
    }

    private static String criterion(List<String> askWhen) {
        if (askWhen.equals(List.of("everyone"))) {
            return "∅";
        }
        if (askWhen.equals(List.of("about-you:age-50-or-over AND GUT"))) {
            return "{\"allOf\":[" + FROM_50 + "," + anyOf(GUT) + "]}";
        }
        if (askWhen.equals(List.of("about-you:age-55-or-over AND about-you:losing-weight-without-trying"
                + " AND (symptom:heartburn-or-reflux OR GUT)"))) {
            List<String> symptoms = new ArrayList<>(List.of("symptom:heartburn-or-reflux"));
            symptoms.addAll(GUT);
            return "{\"allOf\":[" + FROM_55 + "," + anyOf(List.of("about-you:losing-weight-without-trying")) + ","
                    + anyOf(symptoms) + "]}";
        }
        return anyOf(askWhen);
    }
}
