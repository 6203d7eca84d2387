package org.gutcheck.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gutcheck.GoldenFile;
import org.gutcheck.catalogue.Agreement;
import org.gutcheck.catalogue.AskedIn;
import org.gutcheck.catalogue.CatalogueFixtures;
import org.gutcheck.catalogue.CatalogueParts;
import org.gutcheck.catalogue.Caution;
import org.gutcheck.catalogue.CautionLevel;
import org.gutcheck.catalogue.Edition;
import org.gutcheck.catalogue.EditorialCheck;
import org.gutcheck.catalogue.Part;
import org.gutcheck.catalogue.ReviewStatus;
import org.gutcheck.catalogue.Strength;
import org.gutcheck.catalogue.SupportKind;
import org.gutcheck.catalogue.Topic;
import org.gutcheck.catalogue.Urgency;
import org.gutcheck.catalogue.WarningSign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class CatalogueCodecTests {

    private static final Instant EIGHT = Instant.parse("2026-11-23T08:00:00Z");

    private final CatalogueCodec codec = new CatalogueCodec();

    @Test
    void aCatalogueComesBackAsItWas() {
        CatalogueParts parts = CatalogueFixtures.sample()
                .retired("symptom:old", "Something old")
                .sign("blood", "Blood", Urgency.SOON, EnumSet.of(Part.START_HERE, Part.DIET))
                .parts();

        ReleaseDocument document = codec.write(3, EIGHT, "An editor", "A \"note\",\"catalogue\":{}", parts);
        Edition edition = codec.read(document.text());

        assertThat(edition.catalogue().parts()).isEqualTo(parts);
        assertThat(edition.number()).isEqualTo(3);
        assertThat(edition.publishedAt()).isEqualTo(EIGHT);
        assertThat(edition.sha256()).isEqualTo(document.envelope().sha256()).hasSize(64);
    }

    @Test
    void theSeededCatalogueComesBackAsItWas() {
        CatalogueParts parts = SeededCatalogue.get().parts();

        assertThat(parts.warningSigns()).anyMatch(sign -> !sign.relevantTo().isEmpty());
        assertThat(parts.cautions()).anyMatch(Caution::standsWhole);
        assertThat(codec.read(write(parts)).catalogue().parts()).isEqualTo(parts);
    }

    @Test
    void theSameCatalogueMakesTheSameText() {
        String once = write(CatalogueFixtures.sample().parts());
        String again = write(codec.read(once).catalogue().parts());

        assertThat(again).isEqualTo(once);
    }

    @Test
    void aStoredReleaseOfVersion1StillLoads() {
        assertThat(codec.read(sample("version-1.json")).catalogue().parts()).isEqualTo(small().parts());
    }

    @ParameterizedTest
    @CsvSource({"EMERGENCY, EMERGENCY", "SAME_DAY, TODAY", "SOON, DOCTOR"})
    void aSignOfVersion1IsAskedAsItsUrgencySays(String urgency, AskedIn askedIn) {
        CatalogueCodec changed = new CatalogueCodec(List.of(tree -> {
            ((ObjectNode) tree.get("warningSigns").get(0)).put("urgency", urgency);
            Upcasters.ALL.forEach(step -> step.accept(tree));
        }));

        assertThat(changed.read(sample("version-1.json")).catalogue().parts().warningSigns())
                .extracting(WarningSign::askedIn)
                .containsExactly(askedIn);
    }

    @Test
    void aStoredReleaseOfVersion5IsStillWrittenTheSame() throws IOException {
        GoldenFile.assertMatches("release/version-5.json", write(withViews()));
    }

    @Test
    void aCautionOfVersion4StandsWholeWhereItWarnsOfStopping() {
        assertThat(standsWhole("Do not stop a medicine.")).isTrue();
        assertThat(standsWhole("If you drink, do not stop at once.")).isTrue();
        assertThat(standsWhole("Stop and get advice.")).isFalse();
    }

    private boolean standsWhole(String text) {
        CatalogueCodec changed = new CatalogueCodec(List.of(tree -> {
            ((ObjectNode) tree.get("cautions").get(0)).put("text", text);
            Upcasters.ALL.forEach(step -> step.accept(tree));
        }));
        return changed.read(sample("version-1.json"))
                .catalogue()
                .parts()
                .cautions()
                .get(0)
                .standsWhole();
    }

    @Test
    void aStoredReleaseOfVersion2StillLoads() {
        assertThat(codec.read(sample("version-2.json")).catalogue().parts())
                .isEqualTo(withSafety().parts());
    }

    @Test
    void aStoredReleaseOfVersion3StillLoads() {
        assertThat(codec.read(sample("version-3.json")).catalogue().parts()).isEqualTo(withViews());
    }

    @Test
    void aStoredReleaseOfVersion5StillLoads() {
        assertThat(codec.read(sample("version-5.json")).catalogue().parts()).isEqualTo(withViews());
    }

    @Test
    void aStoredReleaseOfVersion4StillLoads() {
        assertThat(codec.read(sample("version-4.json")).catalogue().parts()).isEqualTo(withViews());
    }

    @Test
    void anOlderReleaseIsBroughtUpToDateStepByStep() {
        CatalogueCodec later = withSteps(List.of(
                catalogue -> ((ObjectNode) catalogue.get("settings")).put("siteName", "After step 1"), catalogue -> {
                    ObjectNode settings = (ObjectNode) catalogue.get("settings");
                    settings.put("siteName", settings.get("siteName").stringValue() + " and step 2");
                }));

        Edition edition = later.read(sample("version-1.json"));

        assertThat(edition.catalogue().settings().siteName()).isEqualTo("After step 1 and step 2");
    }

    @Test
    void aReleaseOfALaterVersionIsRefused() {
        CatalogueCodec later = withStep(catalogue -> {});
        String document =
                later.write(9, EIGHT, "An editor", "", small().parts()).text();

        assertThatExceptionOfType(UnreadableReleaseException.class)
                .isThrownBy(() -> codec.read(document))
                .withMessage("Release 9 has schema version 6; this version of Gutcheck reads 1 to 5.");
    }

    @Test
    void aReleaseThatWasTamperedWithIsRefusedBeforeItIsParsed() {
        String document = write(withViews());
        String changed = document.replace("\"label\":\"Gut\"", "\"label\":\"Gun\"");
        String cut = document.substring(0, document.length() - 40) + "}";

        assertThat(changed).isNotEqualTo(document);
        assertThatExceptionOfType(UnreadableReleaseException.class)
                .isThrownBy(() -> codec.read(changed))
                .withMessage("Release 1 is damaged: its content does not match its SHA-256.");
        assertThatExceptionOfType(UnreadableReleaseException.class)
                .isThrownBy(() -> codec.read(cut))
                .withMessage("Release 1 is damaged: its content does not match its SHA-256.");
    }

    @Test
    void whatIsNoReleaseIsRefused() {
        assertThatExceptionOfType(UnreadableReleaseException.class).isThrownBy(() -> codec.read(""));
        assertThatExceptionOfType(UnreadableReleaseException.class).isThrownBy(() -> codec.read("{}"));
        assertThatExceptionOfType(UnreadableReleaseException.class)
                .isThrownBy(() -> codec.read("{\"number\":1,\"catalogue\":{}}"));
    }

    @Test
    void unknownMissingAndBrokenContentIsRefused() {
        assertThatExceptionOfType(UnreadableReleaseException.class)
                .isThrownBy(() -> withStep(tree -> tree.put("surprise", true)).read(sample("version-3.json")))
                .withMessageContaining("surprise");
        assertThatExceptionOfType(UnreadableReleaseException.class)
                .isThrownBy(() -> withStep(tree -> tree.remove("rules")).read(sample("version-3.json")))
                .withMessageContaining("rules");
        assertThatExceptionOfType(UnreadableReleaseException.class)
                .isThrownBy(() -> withStep(tree -> tree.putArray("supports")).read(sample("version-3.json")))
                .withMessageContaining("support:");
    }

    /** Such as were published before anybody looked for it. */
    @Test
    void aReleaseWithMistakesThatReadersMeetStillLoads() {
        CatalogueParts parts = small().source("odd", "javascript:alert(1)")
                .explainer("odd", "About {{doctor}}")
                .parts();

        assertThat(EditorialCheck.problemsIn(parts, 2026)).hasSize(2);
        assertThat(codec.read(write(parts)).catalogue().parts()).isEqualTo(parts);
    }

    private static CatalogueCodec withSteps(List<Consumer<ObjectNode>> further) {
        return new CatalogueCodec(
                Stream.concat(Upcasters.ALL.stream(), further.stream()).toList());
    }

    private static CatalogueCodec withStep(Consumer<ObjectNode> further) {
        return withSteps(List.of(further));
    }

    private String write(CatalogueParts parts) {
        return codec.write(1, EIGHT, "Gutcheck", "The first.", parts).text();
    }

    private static CatalogueFixtures small() {
        return CatalogueFixtures.empty()
                .bodySystem("digestive", "Gut", Topic.GUT)
                .condition("celiac-disease", "Celiac disease", Strength.CLEAR)
                .condition("colitis", "Colitis", null)
                .symptom("gas-and-bloating", "Gas and bloating", "digestive", false, "gas", "bloating")
                .symptomNamedBy("symptoms-from-digestive-disorders", "digestive", "colitis")
                .riskFactor("chronic-stress", "Stress that goes on and on", true)
                .support("gluten-free-diet", "Gluten-free diet", SupportKind.DIET)
                .reference(7, "Lancet. 1984 Nov 24;2(8413):1171-4.")
                .claim(
                        "condition-colitis",
                        List.of("condition:colitis", "symptom:gas-and-bloating/gas"),
                        CatalogueFixtures.citation(7, 7, ReviewStatus.DOUBTFUL))
                .followUp("celiac-test-done", "celiac-test", Topic.CONDITIONS, "condition:celiac-disease")
                .emergencySign("chest-pain", "Chest pain")
                .block(
                        "gf-before-test",
                        "gluten-free-diet",
                        CatalogueFixtures.ticked("about-you:celiac-test-done"),
                        true)
                .block("for-everyone", "gluten-free-diet", null, false)
                .generalRules()
                .explainer("what-is-leaky-gut", "What “leaky gut” means")
                .retired("support:old", "Something old");
    }

    private static CatalogueParts withViews() {
        return withSafety()
                .view("celiac", Agreement.AGREES, "condition:celiac-disease", "claim:condition-colitis")
                .terminology("hpo")
                .code("symptom:gas-and-bloating/gas", "hpo", "HP:0033589", "Flatulence")
                .code("condition:colitis", "hpo", "HP:0002583", null)
                .codeNote("explainer:what-is-leaky-gut", "No code was found.")
                .parts();
    }

    private static CatalogueFixtures withSafety() {
        return small().safetyContact("https://example.org/report")
                .source("cg61")
                .derivedSign(
                        "no-test-yet",
                        Urgency.SOON,
                        CatalogueFixtures.ticked("about-you:celiac-test-done"),
                        EnumSet.of(Part.START_HERE),
                        "gluten-free-diet")
                .cautionNeverAsked(
                        "never-asked", CautionLevel.BLOCK, "gluten-free-diet", null, "you are older and frail")
                .scopeRule("celiac", CatalogueFixtures.ticked("condition:celiac-disease"), EnumSet.of(Part.SUPPLEMENT))
                .scopeRule("everyone", null, Set.of());
    }

    private static String sample(String name) {
        try (InputStream stored = CatalogueCodecTests.class.getResourceAsStream("/release/" + name)) {
            return new String(Objects.requireNonNull(stored, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
