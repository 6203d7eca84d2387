package org.gutcheck.content.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(SeededDatabase.class)
class ReadingSeedTests {

    private static final double HARDEST = 8.0;
    private static final double HARDEST_PAGE = 6.0;
    private static final int LONG_ENOUGH = 10;

    private final SeededDatabase database;

    ReadingSeedTests(SeededDatabase database) {
        this.database = database;
    }

    @Test
    void everyLongTextIsPlainEnough() {
        assertThat(ReaderTexts.of(database)
                        .filter(ReadingSeedTests::isLong)
                        .filter(text -> ReadingGrade.of(text.value()) > HARDEST)
                        .map(text ->
                                "%.1f %s: %s".formatted(ReadingGrade.of(text.value()), text.column(), text.value())))
                .isEmpty();
    }

    @Test
    void theShortTextsOfAColumnArePlainEnoughTogether() {
        Map<String, String> pooled = ReaderTexts.of(database)
                .filter(text -> !isLong(text))
                .distinct()
                .collect(Collectors.groupingBy(
                        ReaderTexts.Text::column,
                        Collectors.mapping(ReadingSeedTests::asSentence, Collectors.joining(" "))));

        assertThat(pooled).hasSizeGreaterThan(20);
        assertThat(pooled.entrySet().stream()
                        .filter(column -> ReadingGrade.of(column.getValue()) > HARDEST)
                        .map(column -> "%.1f %s".formatted(ReadingGrade.of(column.getValue()), column)))
                .isEmpty();
    }

    @Test
    void theLongTextsOfAColumnReadTogetherLikeAPage() {
        Map<String, String> pooled = ReaderTexts.of(database)
                .filter(ReadingSeedTests::isLong)
                .collect(Collectors.groupingBy(
                        ReaderTexts.Text::column,
                        Collectors.mapping(ReadingSeedTests::asSentence, Collectors.joining(" "))));

        assertThat(pooled.entrySet().stream()
                        .filter(column -> ReadingGrade.of(column.getValue()) > HARDEST_PAGE)
                        .map(column -> "%.1f %s".formatted(ReadingGrade.of(column.getValue()), column)))
                .isEmpty();
    }

    private static boolean isLong(ReaderTexts.Text text) {
        return ReadingGrade.wordsIn(text.value()) >= LONG_ENOUGH;
    }

    private static String asSentence(ReaderTexts.Text text) {
        return text.value().matches("(?s).*[.?!:]$") ? text.value() : text.value() + ".";
    }
}
