package org.gutcheck.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.CatalogueFixtures;
import org.gutcheck.checker.AnswerProblem.BadValue;
import org.gutcheck.checker.AnswerProblem.Contradiction;
import org.gutcheck.checker.AnswerProblem.Duplicate;
import org.gutcheck.checker.AnswerProblem.Missing;
import org.gutcheck.checker.AnswerProblem.MoreThanOne;
import org.gutcheck.checker.AnswerProblem.MoreUnknown;
import org.gutcheck.checker.AnswerProblem.Retired;
import org.gutcheck.checker.AnswerProblem.Unknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerReaderTests {

    private static final String ADULT = "about-you:age-18-to-49";
    private final Checker checker = Checker.of(
            CatalogueFixtures.sample().retired("symptom:hiccups", "Hiccups").build());

    @Test
    void validAnswersAreReadWithoutProblems() {
        Reading reading = checker.read(new RawAnswers(
                List.of(ADULT, "symptom:brain-fog"),
                List.of("body-system:digestive"),
                List.of("warning-sign:emergency"),
                "more-than-3-months",
                "us"));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.answers().ticked()).containsExactly(Address.of(ADULT), Address.of("symptom:brain-fog"));
        assertThat(reading.answers().none()).containsExactly(Address.of("body-system:digestive"));
        assertThat(reading.answers().unsure()).containsExactly(Questionnaire.EMERGENCY_SIGNS);
        assertThat(reading.answers().gutSince()).isEqualTo(Since.MORE_THAN_3_MONTHS);
        assertThat(reading.answers().country()).isEqualTo("US");
    }

    @ParameterizedTest
    @CsvSource({
        "symptom:brain-frog, symptom:brain-fog",
        "brain-fog, symptom:brain-fog",
        "symptom:gas-and-bloating, symptom:gas-and-bloating/gas",
    })
    void anUnknownAddressIsNamedWithAnAddressThatCanBeTicked(String given, String nearest) {
        Reading reading = read(ADULT, given);
        assertThat(reading.problems()).containsExactly(new Unknown(given, nearest));
        assertThat(reading.answers().ticked()).containsExactly(Address.of(ADULT));
    }

    @Test
    void aRetiredAddressIsToldFromAnUnknownOne() {
        assertThat(read(ADULT, "symptom:hiccups").problems())
                .containsExactly(new Retired(Address.of("symptom:hiccups"), "Hiccups"));
    }

    @Test
    void anOptionOfARetiredItemIsToldAsRetired() {
        assertThat(read(ADULT, "symptom:hiccups/at-night").problems())
                .containsExactly(new Retired(Address.of("symptom:hiccups"), "Hiccups"));
    }

    @ParameterizedTest
    @CsvSource({
        "symptom:brain-fog, false, true",
        "symptom:brain-fog, true, true",
        "               '', true, true",
    })
    void notSureTogetherWithAnotherAnswerIsAContradictionInAnOrdinaryQuestion(
            String tick, boolean none, boolean unsure) {
        Address question = Address.of("body-system:brain-neurological");
        List<String> ticked = tick.isEmpty() ? List.of(ADULT) : List.of(ADULT, tick);
        Reading reading = checker.read(new RawAnswers(
                ticked,
                none ? List.of(question.toString()) : List.of(),
                unsure ? List.of(question.toString()) : List.of(),
                null,
                null));
        assertThat(reading.problems())
                .containsExactly(new Contradiction(
                        question, tick.isEmpty() ? List.of() : List.of(Address.of(tick)), none, unsure));
    }

    @Test
    void aDoubledAddressIsReportedOnceAndKept() {
        Reading reading = read(ADULT, "symptom:brain-fog", "symptom:brain-fog", "symptom:brain-fog");
        assertThat(reading.problems()).containsExactly(new Duplicate(Address.of("symptom:brain-fog")));
        assertThat(reading.answers().ticked()).contains(Address.of("symptom:brain-fog"));
    }

    @Test
    void noneTogetherWithATickIsAContradictionInAnOrdinaryQuestionOnly() {
        Reading reading = checker.read(new RawAnswers(
                List.of(ADULT, "symptom:brain-fog", "warning-sign:chest-pain"),
                List.of("body-system:brain-neurological", "warning-sign:emergency"),
                List.of(),
                null,
                null));
        assertThat(reading.problems())
                .containsExactly(new Contradiction(
                        Address.of("body-system:brain-neurological"),
                        List.of(Address.of("symptom:brain-fog")),
                        true,
                        false));
        assertThat(reading.answers().ticked()).contains(Address.of("symptom:brain-fog"));
    }

    @Test
    void aQuestionWithOneAnswerTakesNoSecond() {
        assertThat(read(ADULT, "about-you:under-18").problems())
                .containsExactly(new MoreThanOne(
                        Questionnaire.AGE, List.of(Address.of(ADULT), Address.of("about-you:under-18"))));
    }

    @Test
    void aMissingAgeBandIsReported() {
        assertThat(read("symptom:brain-fog").problems()).containsExactly(new Missing(Questionnaire.AGE));
    }

    @Test
    void theAgeBandCannotBeNoneOrUnsure() {
        Reading reading = checker.read(
                new RawAnswers(List.of(ADULT), List.of("about-you:age"), List.of("about-you:age"), null, null));
        assertThat(reading.problems()).hasSize(2).allMatch(Unknown.class::isInstance);
    }

    @Test
    void valuesOfPlainFieldsAreNamedWithThoseAllowed() {
        Reading reading =
                checker.read(new RawAnswers(List.of(ADULT), List.of(), List.of(), "for-ever", "Atlantis".repeat(50)));
        assertThat(reading.problems())
                .anySatisfy(problem -> assertThat(problem).isInstanceOfSatisfying(BadValue.class, bad -> {
                    assertThat(bad.field()).isEqualTo("since");
                    assertThat(bad.allowed()).contains("not-sure");
                }))
                .anySatisfy(problem -> assertThat(problem).isInstanceOfSatisfying(BadValue.class, bad -> {
                    assertThat(bad.field()).isEqualTo("country");
                    assertThat(bad.given()).hasSizeLessThan(120);
                }));
    }

    @Test
    void thousandsOfUnknownAddressesLeaveAReadableListAndKeepEveryValidTick() {
        List<String> given = new ArrayList<>(
                IntStream.range(0, 10_000).mapToObj(i -> "symptom:no-" + i).toList());
        given.add(ADULT);
        given.add("symptom:brain-fog");
        Collections.reverse(given);
        Reading reading = checker.read(new RawAnswers(given, List.of("body-system:nothing"), List.of(), null, null));
        assertThat(reading.problems())
                .hasSize(AnswerReader.MOST_UNKNOWN + 1)
                .contains(new MoreUnknown(10_001 - AnswerReader.MOST_UNKNOWN));
        assertThat(reading.answers().ticked()).hasSize(2);
    }

    private Reading read(String... ticked) {
        return checker.read(new RawAnswers(List.of(ticked), List.of(), List.of(), null, null));
    }
}
