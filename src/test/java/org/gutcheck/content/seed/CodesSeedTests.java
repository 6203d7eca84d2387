package org.gutcheck.content.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gutcheck.content.seed.SourceFacts.list;
import static org.gutcheck.content.seed.SourceFacts.safety;
import static org.gutcheck.content.seed.SourceFacts.text;
import static org.gutcheck.content.seed.SourceFacts.texts;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

@ParameterizedClass
@EnumSource(SeededDatabase.class)
class CodesSeedTests {

    private final SeededDatabase database;

    CodesSeedTests(SeededDatabase database) {
        this.database = database;
    }

    @Test
    void everyCodeStandsAtTheSubjectsOfTheMap() {
        List<String> expected = new ArrayList<>();
        for (JsonNode item : safety("codes")) {
            for (String subject : texts(item, "subjects")) {
                for (JsonNode code : list(item.get("codes"))) {
                    expected.add(String.join(
                            " | ",
                            subject,
                            text(code, "terminology"),
                            text(code, "code"),
                            text(item, "confidence"),
                            text(item, "status").replace("except unverified_fields", "in part")));
                }
            }
        }

        assertThat(safety("codes")).hasSize(58);
        assertThat(expected).hasSizeGreaterThan(250);
        assertThat(database.lines("select subject, terminology, code, confidence, evidence from code"))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void codesWithoutAHomeAreTheGapsOfTheMap() {
        assertThat(safety("codes").stream()
                        .filter(item -> texts(item, "subjects").isEmpty())
                        .map(item -> text(item, "id")))
                .containsExactlyElementsOf(texts(SourceFacts.gaps(), "codes_without_home"))
                .containsExactly("flag_fever", "ros_panel");
        assertThat(database.lines("select code from code where code in ('HP:0001945', 'R50.9', 'D005334', '10187-3')"))
                .isEmpty();
    }

    @Test
    void everyTerminologyIsUsedAndNamesItsEditionAndLicence() {
        assertThat(database.lines("select slug from terminology order by position"))
                .containsExactly("hpo", "mondo", "icd-10-cm", "icd-10", "mesh", "doid")
                .allSatisfy(slug -> assertThat(database.lines("select 1 from code where terminology = '" + slug + "'"))
                        .isNotEmpty());
        assertThat(database.lines("select slug from terminology where edition = '' or licence = ''"))
                .isEmpty();
    }

    @Test
    void everyCodeSaysWhatItStandsForWhereThatIsKnown() {
        assertThat(database.lines("select distinct terminology from code where display is null"))
                .containsExactly("doid");
        assertThat(database.lines("select code from code where display = ''")).isEmpty();
    }

    @Test
    void remarksStandWhereTheSourceHasThem() {
        List<String> expected = new ArrayList<>(safety("codes").stream()
                .filter(item -> item.get("note").asBoolean())
                .flatMap(item -> texts(item, "subjects").stream())
                .toList());
        expected.add("symptom:diarrhea-or-constipation/diarrhea");

        assertThat(expected).hasSize(9);
        assertThat(database.lines("select subject from code_note")).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(database.lines("select note from code_note where subject = 'explainer:what-is-leaky-gut'"))
                .allMatch(note -> note.startsWith("No code was found"));
    }
}
