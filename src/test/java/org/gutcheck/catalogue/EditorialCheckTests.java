package org.gutcheck.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gutcheck.release.CatalogueJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class EditorialCheckTests {

    private static final int THIS_YEAR = 2026;

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
                        "citation:7 says “{{doctor” in a text in which no number is filled in"),
                arguments(
                        "/helpLines/0/emergencyDial",
                        "abc",
                        "help-lines:US has “abc” as a number to dial, and no phone can dial it"),
                arguments(
                        "/helpLines/1/urgentDial",
                        "9",
                        "help-lines:ZZ has “9” as a number to dial, and no phone can dial it"),
                arguments(
                        "/helpLines/0/crisisDial",
                        "+44 (0)20 7946 0000",
                        "help-lines:US has “+44 (0)20 7946 0000” as a number to dial, and no phone can dial it"),
                arguments(
                        "/helpLines/0/crisisDial",
                        "+1 800-273-8255",
                        "help-lines:US has “+1 800-273-8255” as a number to dial, and no phone can dial it"),
                arguments(
                        "/helpLines/0/crisisDial",
                        "0800 611 116",
                        "help-lines:US has “0800 611 116” as a number to dial, and no phone can dial it"),
                arguments("/references/0/year", 1799, "reference:7 cannot be from the year 1799"),
                arguments("/references/0/year", THIS_YEAR + 2, "reference:7 cannot be from the year 2028"),
                arguments("/references/0/doi", "not a doi", "reference:7 cannot be found by the DOI “not a doi”"),
                arguments(
                        "/references/0/doi",
                        "https://doi.org/10.1016/x",
                        "reference:7 cannot be found by the DOI “https://doi.org/10.1016/x”"),
                arguments("/references/0/pmid", "PMID 7", "reference:7 cannot be found by the PubMed number “PMID 7”"),
                arguments("/references/0/pmcid", "77", "reference:7 cannot be found by the PubMed Central number “77”"),
                arguments("/explainers/0/paragraphs", List.of(), "explainer:what-is-leaky-gut has no paragraph"),
                arguments(
                        "/mainstreamViews/0/subjects",
                        List.of(),
                        "mainstream-view:fog is about nothing, so that no page would show it"),
                arguments(
                        "/cautions/0/supports",
                        List.of(),
                        "caution:gf-before-test is about no support, so that no page would show it"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("mistakes")
    void aMistakeThatReadersWouldMeetIsOneProblemAndNeverBreaksTheCatalogue(
            String field, Object value, String problem) {
        CatalogueParts parts = with(field, value);

        assertThat(EditorialCheck.problemsIn(parts, THIS_YEAR)).singleElement().satisfies(found -> {
            assertThat(found.where() + " " + found.what()).isEqualTo(problem);
            assertThat(found.mend()).endsWith(".");
        });
        assertThat(new Catalogue(parts).parts()).isEqualTo(parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "www.foo.com",
                "//www.foo.com",
                "/admin",
                "https:www.foo.com",
                "https://",
                "https://foo",
                "https:///foo.com",
                "ftp://www.foo.com/x",
                "mailto:a@foo.com",
                " https://www.foo.com",
                "https://www.foo.com/a b",
                "javascript://www.foo.com/%0aalert(1)",
                ""
            })
    void whatIsNoWholeAddressOfAPageLeadsNobodyAnywhere(String address) {
        for (String field : List.of("/settings/articleLink", "/sources/1/url")) {
            assertThat(EditorialCheck.problemsIn(with(field, address), THIS_YEAR))
                    .containsExactly(new Problem(
                            field.startsWith("/settings") ? "settings:site" : "source:nhs",
                            "cannot lead readers to “" + address + "”",
                            "Enter a whole web address that starts with https:// or http://, or leave it empty."));
        }
    }

    @Test
    void whatIsSoundHasNoProblem() {
        assertThat(EditorialCheck.problemsIn(SOUND, THIS_YEAR)).isEmpty();
        assertSound("/settings/articleLink", "http://example.org");
        assertSound("/sources/1/url", "HTTPS://www.example.org:8443/a%20b/?c=d&e=f#g");
        assertSound(
                "/warningSigns/0/advice", "{{emergency}}, {{urgent_line}}, {{crisis_line}}, {{doctor}}: {{doctor}}");
        assertSound("/helpLines/0/crisisDial", "+18002738255");
        assertSound("/helpLines/0/urgentDial", "111");
        assertSound("/references/0/year", THIS_YEAR + 1);
        assertSound("/references/0/year", 1800);
        assertSound("/references/0/pmcid", "PMC5214347");
    }

    @Test
    void noTextAnywhereKeepsAPlaceThatNothingFillsIn() {
        // A country is an address, not a text.
        assertThat(fieldsThatMayHold(" {{emergancy}}"))
                .containsExactlyInAnyOrder("/settings/defaultCountry", "/helpLines/country");
        assertThat(fieldsThatMayHold(" {{doctor}}"))
                .containsExactlyInAnyOrder(
                        "/settings/defaultCountry",
                        "/helpLines/country",
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
        return EditorialCheck.problemsIn(parts, THIS_YEAR).stream()
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
        assertThat(EditorialCheck.problemsIn(with(field, value), THIS_YEAR)).isEmpty();
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
