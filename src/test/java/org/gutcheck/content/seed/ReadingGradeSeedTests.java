package org.gutcheck.content.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingGradeSeedTests {

    @ParameterizedTest
    @CsvSource({
        "cat, 1",
        "the, 1",
        "tired, 1",
        "needed, 2",
        "whole, 1",
        "table, 2",
        "changes, 2",
        "causes, 2",
        "doctor, 2",
        "medicine, 3",
        "people, 2",
        "diet, 2",
        "serious, 3",
        "question, 2",
        "yellow, 2",
        "don’t, 1",
        "911, 1",
        "emergency, 4"
    })
    void syllablesAreCountedByTheirVowels(String word, int syllables) {
        assertThat(ReadingGrade.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void theGradeIsFleschAndKincaids() {
        // 12 words in 2 sentences with 14 syllables: 0.39 * 6 + 11.8 * 14 / 12 - 15.59.
        assertThat(ReadingGrade.of("The cat sat on the table. It ate a very big fish."))
                .isCloseTo(0.52, within(0.01));
    }

    @Test
    void aHardTextGradesHard() {
        assertThat(ReadingGrade.of("Consideration of alternative possibilities necessitates professional evaluation."))
                .isGreaterThan(20);
    }

    @Test
    void termsAndBracketsDoNotMakeATextHarder() {
        assertThat(ReadingGrade.of("See a doctor for celiac disease."))
                .isEqualTo(ReadingGrade.of("See a doctor for celiac disease (gluten enteropathy)."))
                .isLessThan(ReadingGrade.of("See a doctor for coeliacal disease."));
    }
}
