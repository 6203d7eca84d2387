package org.gutcheck.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gutcheck.TestDatabase;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.editing.Fault.What;
import org.gutcheck.release.CatalogueAssembler;
import org.gutcheck.release.CatalogueEntries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class EntryFormIntegrationTests {

    private static final PickList PICKS =
            SeededWorkingCopy.on(TestDatabase.H2).getBean(PickLists.class).of(EnumSet.allOf(EntryKind.class));

    private static final Map<EntryAddress, ObjectNode> SEEDED = CatalogueEntries.of(
                    SeededWorkingCopy.on(TestDatabase.H2)
                            .getBean(CatalogueAssembler.class)
                            .assemble()
                            .parts())
            .entries();

    @Test
    void everySeededEntryFillsAFormThatReadsBackTheSame() {
        SEEDED.forEach((address, body) -> {
            if (address.kind() != EntryKind.ORDER) {
                var read = EntryReader.read(
                        address.kind(), EntryText.of(address.kind(), body, PICKS), hollow(address, body), PICKS);
                assertThat(read.faults()).as(address.toString()).isEmpty();
                assertThat(read.body()).as(address.toString()).isEqualTo(body);
            }
        });
    }

    /** What a form does not show, so that the rest must come from its texts. */
    private static ObjectNode hollow(EntryAddress address, ObjectNode body) {
        ObjectNode hollow = body.deepCopy();
        List<String> shown = Fields.of(address.kind()).stream()
                .map(Field::name)
                .filter(name -> !name.contains("."))
                .toList();
        body.propertyNames().stream().filter(shown::contains).forEach(name -> hollow.putNull(name));
        return hollow;
    }

    @ParameterizedTest
    @MethodSource
    void whatIsWrongIsSaidAtTheField(String address, Map<String, String> typed, String path, What what) {
        EntryAddress entry = EntryAddress.parse(address).orElseThrow();
        ObjectNode body = SEEDED.get(entry);
        MultiValueMap<String, String> texts = new LinkedMultiValueMap<>(EntryText.of(entry.kind(), body, PICKS));
        typed.forEach((name, text) -> texts.put(name, List.of(text)));

        assertThat(EntryReader.read(entry.kind(), texts, body, PICKS).faults())
                .extracting(fault -> fault.path() + " " + fault.what())
                .containsExactly(path + " " + what);
    }

    static Stream<Arguments> whatIsWrongIsSaidAtTheField() {
        String symptom = "symptom:gas-and-bloating";
        String rule = SEEDED.keySet().stream()
                .filter(address -> address.kind() == EntryKind.RULE)
                .findFirst()
                .orElseThrow()
                .toString();
        return Stream.of(
                arguments(symptom, Map.of("label", "  "), "label", What.BLANK),
                arguments(symptom, Map.of("label", "x".repeat(201)), "label", What.TOO_LONG),
                arguments(symptom, Map.of("bodySystem", ""), "bodySystem", What.BLANK),
                arguments(symptom, Map.of("bodySystem", "Brain and nerve"), "bodySystem", What.UNKNOWN_BUT_NEAR),
                arguments(symptom, Map.of("bodySystem", "support:" + "probiotics"), "bodySystem", What.UNKNOWN),
                arguments(symptom, Map.of("bodySystemBasis", "HEARSAY"), "bodySystemBasis", What.NOT_A_CHOICE),
                arguments(symptom, Map.of("options.0.slug", "Gas!"), "options.0.slug", What.NOT_A_NAME),
                arguments(symptom, Map.of("options.0.label", ""), "options.0.label", What.BLANK),
                arguments("reference:1", Map.of("year", "MCM"), "year", What.NOT_A_NUMBER),
                arguments(rule, Map.of("when.is", ""), "when.is", What.BLANK),
                arguments(rule, only("anyOf"), "when.is", What.NO_PARTS),
                arguments(rule, Map.of("when.is", "ticked", "when.fact", ""), "when.fact", What.BLANK),
                arguments(rule, Map.of("when.is", "ticked", "when.fact", "a cough"), "when.fact", What.UNKNOWN),
                arguments(rule, atLeast("9"), "when.n", What.TOO_MANY_NEEDED),
                arguments(rule, atLeast("two"), "when.n", What.NOT_A_NUMBER),
                arguments(rule, Map.of("when.is", "perhaps"), "when.is", What.NOT_A_CHOICE));
    }

    @Test
    void aPickIsReadFromItsTextItsAddressOrItsLabel() {
        ObjectNode body =
                SEEDED.get(EntryAddress.parse("symptom:gas-and-bloating").orElseThrow());
        String system = body.path("bodySystem").asString();
        String label = PICKS.at("body-system:" + system).orElseThrow().label();
        for (String typed : List.of(label, "body-system:" + system, label + " (body-system:" + system + ")")) {
            MultiValueMap<String, String> texts = EntryText.of(EntryKind.SYMPTOM, body, PICKS);
            texts.put("bodySystem", List.of(typed));

            var read = EntryReader.read(EntryKind.SYMPTOM, texts, body, PICKS);
            assertThat(read.faults()).isEmpty();
            assertThat(read.body().path("bodySystem").asString()).isEqualTo(system);
        }
    }

    @Test
    void rowsThatSayNothingAreLeftOutAndOthersKeepTheirOrder() {
        ObjectNode body =
                SEEDED.get(EntryAddress.parse("symptom:gas-and-bloating").orElseThrow());
        MultiValueMap<String, String> texts = EntryText.of(EntryKind.SYMPTOM, body, PICKS);
        texts.put("options.7.slug", List.of(""));
        texts.put("options.7.label", List.of(" "));
        texts.put("options.12.slug", List.of("a-new-one"));
        texts.put("options.12.label", List.of("A new one"));
        texts.put("options.12.brief", List.of("new"));

        var read = EntryReader.read(EntryKind.SYMPTOM, texts, body, PICKS);

        assertThat(read.faults()).isEmpty();
        List<String> slugs = read.body()
                .path("options")
                .valueStream()
                .map(option -> option.path("slug").asString())
                .collect(Collectors.toList());
        assertThat(slugs).hasSize(body.path("options").size() + 1).endsWith("a-new-one");
    }

    @Test
    void whatTheArticlePrintsStaysOnceItIsThere() {
        ObjectNode body =
                SEEDED.get(EntryAddress.parse("symptom:gas-and-bloating").orElseThrow());
        MultiValueMap<String, String> texts = EntryText.of(EntryKind.SYMPTOM, body, PICKS);
        texts.put("printedName", List.of("Something else"));

        assertThat(EntryReader.read(EntryKind.SYMPTOM, texts, body, PICKS).body())
                .isEqualTo(body);
    }

    @Test
    void aProposalIsAcceptedRejectedOrLeftOpen() {
        ObjectNode start = JsonNodeFactory.instance.objectNode();
        MultiValueMap<String, String> texts =
                EntryText.of(EntryKind.CITATION, SEEDED.get(EntryAddress.of(EntryKind.CITATION, 1)), PICKS);
        List.of("3", "4", "5")
                .forEach(number -> texts.put("review.proposals.1" + number, List.of("reference:" + number)));
        texts.put("review.proposals.13.verdict", List.of("ACCEPTED"));
        texts.put("review.proposals.14.verdict", List.of("REJECTED"));

        ObjectNode review = (ObjectNode)
                EntryReader.read(EntryKind.CITATION, texts, start, PICKS).body().get("review");

        assertThat(review.path("accepted").toString()).isEqualTo("[3]");
        assertThat(review.path("rejected").toString()).isEqualTo("[4]");
        assertThat(review.path("proposals").valueStream().map(node -> node.intValue()))
                .contains(3, 4, 5);
    }

    private static Map<String, String> only(String is) {
        return Map.of("when.is", is, "when.of.0.is", "", "when.of.1.is", "");
    }

    private static Map<String, String> atLeast(String number) {
        return Map.of(
                "when.is", "atLeast",
                "when.n", number,
                "when.of.0.is", "anySymptom",
                "when.of.1.is", "anyRiskFactor");
    }
}
