package org.gutcheck.content.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The school grade (Flesch-Kincaid) at which a text can be read. What stands in brackets is left out; the terms of
 * {@code medical-terms.txt}, which a reader knows by name or finds explained, count towards the length of a sentence only.
 */
final class ReadingGrade {

    private static final Pattern TERMS = terms();
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");
    private static final Pattern PLACE = Pattern.compile("\\{\\{\\w+}}|\\{\\d}");
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!:](?=\\s|$)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’']*");
    private static final Pattern SILENT_END =
            Pattern.compile("(?<=[^laeiouysxzcg])(?<![cs]h)es$|(?<=[^dtaeiouy])ed$|(?<=[^laeiouy])e$|(?<=[aeiouy]l)e$");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SPLIT_VOWELS =
            Pattern.compile("(?<![tscgx])i[ao]|(?<!p)eo|(?<![qg])ua|(?<![tc])ie(?=[tn])|iu");

    private ReadingGrade() {}

    static double of(String text) {
        String plain = BRACKETS.matcher(text).replaceAll("");
        plain = PLACE.matcher(plain).replaceAll("911");
        int sentences = Math.max(1, count(SENTENCE_END, plain.strip().replaceAll("[^.?!:]$", "$0.")));
        String everyday = TERMS.matcher(plain).replaceAll(" ");
        int words = wordsIn(plain);
        int everydayWords = Math.max(1, wordsIn(everyday));
        int syllables = WORD.matcher(everyday)
                .results()
                .mapToInt(word -> syllables(word.group()))
                .sum();
        return 0.39 * words / sentences + 11.8 * syllables / everydayWords - 15.59;
    }

    static int wordsIn(String text) {
        return count(WORD, text);
    }

    static int syllables(String word) {
        String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        if (!letters.equals(word.toLowerCase(Locale.ROOT).replaceAll("[’']", ""))) {
            return 1;
        }
        String sounded = SILENT_END.matcher(letters).replaceFirst("").replaceFirst("^y", "");
        return Math.max(1, count(VOWELS, sounded) + count(SPLIT_VOWELS, sounded));
    }

    private static int count(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }

    private static Pattern terms() {
        try (InputStream file = ReadingGrade.class.getResourceAsStream("/medical-terms.txt")) {
            List<String> terms = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .sorted(Comparator.comparing(String::length).reversed())
                    .toList();
            return Pattern.compile(
                    terms.stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")s?\\b")),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
