package org.gutcheck.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gutcheck.release.CatalogueJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class EditorialCheckTests {

    private static final CatalogueParts SOUND = CatalogueFixtures.sample()
            .source("nhs", "https://www.nhs.uk/conditions")
            .cautionNeverAsked("frail", CautionLevel.BLOCK, "gluten-free-diet", null, "you are frail")
            .scopeRule("celiac", CatalogueFixtures.ticked("condition:celiac-disease"), EnumSet.of(Part.DIET))
            .parts();

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(
                        "/warningSigns/0/advice",
                        "Call {{emergancy}} now.",
                        "warning-sign:chest-pain says “{{emergancy}}”, which is no place for a number"),
                arguments(
                        "/warningSigns/0/advice",
                        "Call {{emergency} now, or {{doctor}}.",
                        "warning-sign:chest-pain says “{{emergency}”, which is no place for a number"),
                arguments(
                        "/cautions/0/text",
                        "Ask emergency}} first.",
                        "caution:gf-before-test says “}}”, which is no place for a number"),
                arguments(
                        "/cautions/2/neverAsked",
                        "you were told so by {doctor}",
                        "caution:frail says “{doctor}”, which is no place for a number"),
                arguments(
                        "/scopeRules/0/text",
                        "Ask {{ doctor }}.",
                        "scope-rule:celiac says “{{ doctor }}”, which is no place for a number"),
                arguments(
                        "/warningSigns/0/question",
                        "Did {{doctor}} say so?",
                        "warning-sign:chest-pain says “{{doctor}}” in a text in which no number is filled in"),
                arguments(
                        "/claims/0/citations/0/review/note",
                        "Ask {{doctor",
                        "citation:7 says “{{doctor” in a text in which no number is filled in"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("mistakes")
    void aMistakeThatReadersWouldMeetIsOneProblemAndNeverBreaksTheCatalogue(
            String field, Object value, String problem) {
        CatalogueParts parts = with(field, value);

        assertThat(EditorialCheck.problemsIn(parts)).singleElement().satisfies(found -> {
            assertThat(found.where() + " " + found.what()).isEqualTo(problem);
            assertThat(found.mend()).endsWith(".");
        });
        assertThat(new Catalogue(parts).parts()).isEqualTo(parts);
    }

    @Test
    void whatIsSoundHasNoProblem() {
        assertThat(EditorialCheck.problemsIn(SOUND)).isEmpty();
        assertSound(
                "/warningSigns/0/advice", "{{emergency}}, {{urgent_line}}, {{crisis_line}}, {{doctor}}: {{doctor}}");
    }

    @Test
    void noTextAnywhereKeepsAPlaceThatNothingFillsIn() {
        // Addresses, numbers and links are no texts.
        assertThat(fieldsThatMayHold(" {{emergancy}}"))
                .containsExactlyInAnyOrder(
                        "/settings/defaultCountry",
                        "/helpLines/country",
                        "/sources/url",
                        "/helpLines/emergencyDial",
                        "/helpLines/crisisDial",
                        "/references/doi",
                        "/references/pmid");
        assertThat(fieldsThatMayHold(" {{doctor}}"))
                .containsExactlyInAnyOrder(
                        "/settings/defaultCountry",
                        "/helpLines/country",
                        "/sources/url",
                        "/helpLines/emergencyDial",
                        "/helpLines/crisisDial",
                        "/references/doi",
                        "/references/pmid",
                        "/warningSigns/advice",
                        "/cautions/text",
                        "/cautions/neverAsked",
                        "/scopeRules/text");
    }

    private static Set<String> fieldsThatMayHold(String addition) {
        return texts(CatalogueJson.MAPPER.valueToTree(SOUND), "")
                .filter(field -> misses(field, addition))
                .map(field -> field.replaceAll("/\\d+/", "/"))
                .collect(Collectors.toSet());
    }

    /** Whether an addition to a text is no problem; what is no text cannot be read then. */
    private static boolean misses(String field, String addition) {
        String before = CatalogueJson.MAPPER
                .valueToTree(SOUND)
                .at(JsonPointer.compile(field))
                .asString();
        CatalogueParts parts;
        try {
            parts = with(field, before + addition);
        } catch (JacksonException e) {
            return false;
        }
        return EditorialCheck.problemsIn(parts).stream()
                .noneMatch(problem -> problem.what().contains(addition.strip()));
    }

    private static Stream<String> texts(JsonNode node, String path) {
        if (node instanceof ObjectNode object) {
            return object.properties().stream()
                    .flatMap(field -> texts(field.getValue(), path + "/" + field.getKey()))
                    .toList()
                    .stream();
        }
        if (node instanceof ArrayNode array) {
            return Stream.iterate(0, at -> at < array.size(), at -> at + 1)
                    .flatMap(at -> texts(array.get(at), path + "/" + at));
        }
        return node.isString() ? Stream.of(path) : Stream.of();
    }

    private static void assertSound(String field, Object value) {
        assertThat(EditorialCheck.problemsIn(with(field, value))).isEmpty();
    }

    private static CatalogueParts with(String field, Object value) {
        ObjectNode catalogue = CatalogueJson.MAPPER.valueToTree(SOUND);
        JsonPointer at = JsonPointer.compile(field);
        JsonNode parent = catalogue.at(at.head());
        JsonNode changed = CatalogueJson.MAPPER.valueToTree(value);
        if (parent instanceof ArrayNode array) {
            array.set(at.last().getMatchingIndex(), changed);
        } else {
            ((ObjectNode) parent).set(at.last().getMatchingProperty(), changed);
        }
        return CatalogueJson.MAPPER.treeToValue(catalogue, CatalogueParts.class);
    }
}
