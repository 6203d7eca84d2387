package org.gutcheck.content.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gutcheck.content.seed.SourceFacts.anyOf;
import static org.gutcheck.content.seed.SourceFacts.appliesTo;
import static org.gutcheck.content.seed.SourceFacts.line;
import static org.gutcheck.content.seed.SourceFacts.list;
import static org.gutcheck.content.seed.SourceFacts.safety;
import static org.gutcheck.content.seed.SourceFacts.text;
import static org.gutcheck.content.seed.SourceFacts.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

@ParameterizedClass
@EnumSource(SeededDatabase.class)
class CautionsSeedTests {

    private static final String TEXT_ONLY = "text-only";
    private static final String NOT = "NOT ";

    /** Words that two different facts share: type 1 and another diabetes, kidney disease and stones, blood thinner and sugar. */
    private static final Set<String> OF_TWO_FACTS =
            Set.of("have", "with", "that", "take", "very", "their", "pills", "sleep", "diabetes", "kidney", "blood");

    private final SeededDatabase database;

    CautionsSeedTests(SeededDatabase database) {
        this.database = database;
    }

    @Test
    void everyCautionHasTheLevelAndEvidenceOfItsSource() {
        List<String> expected = safety("cautions").stream()
                .map(caution -> String.join(
                        " | ",
                        text(caution, "slug"),
                        text(caution, "level").toUpperCase(Locale.ROOT),
                        line(caution, "status", "source_seen", "verify_before_launch")))
                .toList();

        assertThat(expected).hasSize(45);
        assertThat(database.lines("select slug, caution_level, evidence, source_seen, to_verify from caution"))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(database.lines("select slug from caution where fact = ''")).isEmpty();
    }

    @Test
    void whereTheFilesDisagreeOnALevelTheSaferOneStands() {
        assertThat(safety("cautions").stream()
                        .filter(caution -> !text(caution, "level").equals(text(caution, "level_in_file")))
                        .map(caution -> line(caution, "slug", "level", "level_in_file")))
                .containsExactly("paracetamol-who-asks | block | warn");
    }

    @Test
    void everyCautionStandsWithItsSupportsAndSubjects() {
        List<String> supports = new ArrayList<>();
        List<String> subjects = new ArrayList<>();
        for (JsonNode caution : safety("cautions")) {
            for (String about : texts(caution, "supports")) {
                boolean support = about.startsWith("support:");
                (support ? supports : subjects)
                        .add(text(caution, "slug") + " | " + (support ? SourceFacts.withoutKind(about) : about));
            }
        }

        assertThat(database.lines("select caution, support from caution_support"))
                .containsExactlyInAnyOrderElementsOf(supports);
        assertThat(subjects).hasSize(2);
        assertThat(database.lines("select caution, subject from caution_subject"))
                .containsExactlyInAnyOrderElementsOf(subjects);
    }

    @Test
    void everySupportHasACaution() {
        assertThat(database.lines("select slug from support where slug not in (select support from caution_support)"))
                .isEmpty();
    }

    @Test
    void everyCautionAppliesWhenTheMapSays() {
        List<String> expected = safety("cautions").stream()
                .map(caution -> text(caution, "slug") + " | " + criterion(caution) + " | " + onlyNeverAsked(caution))
                .toList();

        assertThat(database.lines("select slug, applies_when, only_never_asked from caution"))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(database.lines("select slug from caution where only_never_asked order by slug"))
                .containsExactly(
                        "glutamine-critical",
                        "glutamine-seizure-mania",
                        "paleo-bones",
                        "paracetamol-overdose",
                        "probiotic-preterm",
                        "tests-to-avoid");
    }

    @Test
    void glutenFreeIsHiddenUntilCeliacIsTestedOrNamed() {
        assertThat(database.lines("select slug from caution where hides_until_answered"))
                .containsExactly("gf-before-test");
    }

    @Test
    void whatIsNeverAskedIsSaidInWordsAndNothingElseIs() {
        List<String> expected = safety("cautions").stream()
                .filter(caution -> !forEveryone(caution) && !neverAsked(caution).isEmpty())
                .map(caution -> text(caution, "slug"))
                .toList();

        assertThat(expected).hasSize(20);
        assertThat(database.lines("select slug from caution where never_asked <> ''"))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(database.lines("select never_asked from caution where never_asked <> ''"))
                .allMatch(words -> words.startsWith("you ") && !words.endsWith("."));
    }

    @Test
    void aGroupThatNobodyIsAskedAboutIsNotNamedAmongTheAskedToo() {
        assertThat(database.rows("select applies_to, never_asked from caution"
                        + " where never_asked <> '' and not only_never_asked"))
                .hasSize(14)
                .allSatisfy(row -> assertThat(telling(row.get(0))).doesNotContainAnyElementsOf(telling(row.get(1))));
    }

    @Test
    void theGroupsThatAreNeverAskedAreTheGapsOfTheMap() {
        assertThat(appliesTo().propertyNames().stream()
                        .filter(group -> facts(group).contains(TEXT_ONLY))
                        .sorted())
                .containsExactlyElementsOf(texts(SourceFacts.gaps(), "applies_to_text_only"));
    }

    @Test
    void everyCautionSaysWhomItConcerns() {
        assertThat(database.lines("select slug from caution where applies_to = ''"))
                .isEmpty();
        assertThat(database.lines("select slug from caution where applies_when is null and not only_never_asked"
                        + " and applies_to not like 'everyone%'"))
                .isEmpty();
    }

    /** The words of a text that name somebody or something. */
    private static List<String> telling(String text) {
        return Pattern.compile("[\\p{L}-]{4,}")
                .matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(word -> !OF_TWO_FACTS.contains(word))
                .toList();
    }

    private static String criterion(JsonNode caution) {
        if (text(caution, "slug").equals("gf-before-test")) {
            return "{\"not\":" + anyOf(List.of("about-you:celiac-test-done", "condition:celiac-disease")) + "}";
        }
        if (forEveryone(caution)) {
            return "∅";
        }
        List<String> asked = groups(caution).stream()
                .flatMap(group -> facts(group).stream())
                .filter(fact -> !fact.equals(TEXT_ONLY))
                .toList();
        if (asked.isEmpty()) {
            return "∅";
        }
        return asked.get(0).startsWith(NOT)
                ? "{\"not\":" + anyOf(List.of(asked.get(0).substring(NOT.length()))) + "}"
                : anyOf(asked);
    }

    private static boolean onlyNeverAsked(JsonNode caution) {
        return groups(caution).stream().allMatch(group -> facts(group).equals(List.of(TEXT_ONLY)));
    }

    private static boolean forEveryone(JsonNode caution) {
        return groups(caution).stream().anyMatch(group -> facts(group).equals(List.of("always")));
    }

    private static List<String> neverAsked(JsonNode caution) {
        return groups(caution).stream()
                .filter(group -> facts(group).contains(TEXT_ONLY))
                .toList();
    }

    private static List<String> groups(JsonNode caution) {
        return texts(caution, "applies_to");
    }

    private static List<String> facts(String group) {
        JsonNode mapped = appliesTo().get(group);
        return mapped.isArray() ? list(mapped).stream().map(JsonNode::asString).toList() : List.of(mapped.asString());
    }
}
