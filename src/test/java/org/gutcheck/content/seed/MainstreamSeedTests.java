package org.gutcheck.content.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gutcheck.content.seed.SourceFacts.line;
import static org.gutcheck.content.seed.SourceFacts.safety;
import static org.gutcheck.content.seed.SourceFacts.text;
import static org.gutcheck.content.seed.SourceFacts.texts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gutcheck.catalogue.Agreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(SeededDatabase.class)
class MainstreamSeedTests {

    /** The labels of the source and the level of agreement that each stands for. */
    private static final Map<String, Agreement> LEVELS = Map.ofEntries(
            Map.entry("agrees", Agreement.AGREES),
            Map.entry("agrees, with a safety gap", Agreement.AGREES),
            Map.entry("agrees in part", Agreement.AGREES_IN_PART),
            Map.entry("partly supported", Agreement.AGREES_IN_PART),
            Map.entry("weak evidence", Agreement.WEAK_OR_EARLY),
            Map.entry("early research", Agreement.WEAK_OR_EARLY),
            Map.entry("mixed evidence", Agreement.WEAK_OR_EARLY),
            Map.entry("risky if self-treated", Agreement.WEAK_OR_EARLY),
            Map.entry("not specific", Agreement.NOT_SPECIFIC),
            Map.entry("goes beyond the evidence", Agreement.GOES_BEYOND_EVIDENCE),
            Map.entry("overstated", Agreement.GOES_BEYOND_EVIDENCE),
            Map.entry("right diet, wrong reason", Agreement.GOES_BEYOND_EVIDENCE),
            Map.entry("right only for coeliac disease", Agreement.GOES_BEYOND_EVIDENCE),
            Map.entry("no support found", Agreement.NO_SUPPORT_FOUND),
            Map.entry("not covered by the article", Agreement.NOT_IN_ARTICLE));

    private final SeededDatabase database;

    MainstreamSeedTests(SeededDatabase database) {
        this.database = database;
    }

    @Test
    void everyLabelOfTheSourceIsOneOfSevenLevels() {
        assertThat(safety("views").stream().map(view -> text(view, "agreement")).distinct())
                .containsExactlyInAnyOrderElementsOf(LEVELS.keySet());
        assertThat(safety("views"))
                .allSatisfy(view -> assertThat(LEVELS.get(text(view, "agreement")))
                        .as(text(view, "slug"))
                        .isEqualTo(level(text(view, "agreement_level"))));
        assertThat(LEVELS.values()).contains(Agreement.values());
        assertThat(Agreement.values()).hasSizeLessThanOrEqualTo(7);
    }

    @Test
    void everyViewAgreesAsFarAsTheMapSays() {
        List<String> expected = safety("views").stream()
                .map(view -> String.join(
                        " | ",
                        text(view, "slug"),
                        "" + LEVELS.get(text(view, "agreement")),
                        "" + text(view, "agreement_level").endsWith(" + safety note"),
                        line(view, "status", "source_seen", "verify_before_launch")))
                .toList();

        assertThat(expected).hasSize(31);
        assertThat(database.lines("select slug, agreement, safety_note, evidence, source_seen, to_verify"
                        + " from mainstream_view order by position"))
                .isEqualTo(expected);
        assertThat(database.lines("select slug from mainstream_view where safety_note order by position"))
                .containsExactly("sym-anaemia", "rf-nsaid-alcohol", "diet-gf");
    }

    @Test
    void everyViewIsAboutWhatTheMapSays() {
        List<String> expected = safety("views").stream()
                .flatMap(view -> texts(view, "about").stream().map(subject -> text(view, "slug") + " | " + subject))
                .toList();

        assertThat(expected).hasSize(33);
        assertThat(database.lines("select mainstream_view, subject from mainstream_view_subject"))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void itemsWithoutAViewAreTheGapsOfTheMap() {
        Map<String, String> tables = Map.of(
                "symptoms", "symptom",
                "risk_factors", "risk-factor",
                "conditions", "condition",
                "supports", "support");
        tables.forEach((part, kind) -> {
            String table = kind.equals("condition") ? "health_condition" : kind.replace('-', '_');
            assertThat(database.lines(
                            "select '%1$s:' || slug from %2$s where '%1$s:' || slug not in".formatted(kind, table)
                                    + " (select subject from mainstream_view_subject)"))
                    .as(part)
                    .containsExactlyInAnyOrderElementsOf(
                            texts(SourceFacts.gaps().get("mainstream_view_missing_for"), part));
        });
    }

    private static Agreement level(String mapped) {
        return Agreement.valueOf(
                mapped.replace(" + safety note", "").replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
