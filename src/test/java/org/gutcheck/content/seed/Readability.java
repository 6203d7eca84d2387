package org.gutcheck.content.seed;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gutcheck.content.seed.ReaderTexts.Text;

/** Finds the texts that are hard to read: each long one for itself, short ones and pages as they are read together. */
final class Readability {

    private static final double HARDEST = 8.0;
    private static final double HARDEST_PAGE = 6.0;
    private static final int LONG_ENOUGH = 10;

    private Readability() {}

    static List<String> hardTexts(Stream<Text> texts) {
        return texts.filter(Readability::isLong)
                .map(text -> graded(text.column(), text.value()))
                .filter(text -> text.grade > HARDEST)
                .map(Graded::toString)
                .toList();
    }

    /** The columns whose short texts are hard, read one after the other. */
    static List<String> hardShortTexts(Stream<Text> texts) {
        return pooled(texts.filter(text -> !isLong(text)).distinct(), HARDEST);
    }

    /** The columns whose long texts are hard, read one after the other. */
    static List<String> hardPages(Stream<Text> texts) {
        return pooled(texts.filter(Readability::isLong), HARDEST_PAGE);
    }

    private static List<String> pooled(Stream<Text> texts, double hardest) {
        Map<String, String> columns = texts.collect(Collectors.groupingBy(
                Text::column, TreeMap::new, Collectors.mapping(Readability::asSentence, Collectors.joining(" "))));
        return columns.entrySet().stream()
                .map(column -> graded(column.getKey(), column.getValue()))
                .filter(column -> column.grade > hardest)
                .map(Graded::toString)
                .toList();
    }

    private static Graded graded(String where, String text) {
        return new Graded(ReadingGrade.of(text), where, text);
    }

    private static boolean isLong(Text text) {
        return ReadingGrade.wordsIn(text.value()) >= LONG_ENOUGH;
    }

    private static String asSentence(Text text) {
        return text.value().matches("(?s).*[.?!:]$") ? text.value() : text.value() + ".";
    }

    private record Graded(double grade, String where, String text) {
        @Override
        public String toString() {
            return "%.1f %s: %s".formatted(grade, where, text);
        }
    }
}
