package org.gutcheck.content.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(SeededDatabase.class)
class WordingSeedTests {

    static final Pattern OTHER_SPELLING = Pattern.compile(
            "coeliac|diarrhoea|apnoea|an?aemi|haem|oesoph|oedem|fibre|tumour|paediat|colour|favour|behaviour|flavour|grey"
                    + "|litre|centre|defence|counsell|labell|(recogn|organ|real|general|minim|normal)is(e|ing|ation)",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> NOISE = List.of(
            "trusted source",
            "pubmedgo",
            "go to source",
            "- auto",
            "\u00a0",
            "click to expand",
            "body systemleaky",
            "risk factorresearch",
            "additional resources",
            "leave a comment",
            "social media",
            "podcast");
    static final Pattern UNWANTED = Pattern.compile(
            "\\bshould\\b|\\byou have (?:a |an )?(?:leaky|celiac|crohn|ibs|ibd)|!|\\bcure", Pattern.CASE_INSENSITIVE);

    private static final Set<String> MAY_BE_EMPTY = Set.of("hint", "never_asked");
    private static final Set<String> EDITORS_ALONE =
            Set.of("fact", "editor_note", "locator", "practice", "display", "applies_age");
    private static final Set<String> CRITERIA = Set.of("applies_when", "ask_when", "follows_from", "criterion");
    private static final Set<String> PRINTED_ELSEWHERE = Set.of("printed_reference", "source", "terminology");

    private final SeededDatabase database;
    private final List<Text> texts;

    WordingSeedTests(SeededDatabase database) {
        this.database = database;
        this.texts = texts(database);
    }

    @Test
    void thereIsTextToRead() {
        assertThat(texts).hasSizeGreaterThan(2000);
        assertThat(readerTexts().map(Text::column)).containsAll(ReaderTexts.COLUMNS);
    }

    @Test
    void noNoiseOfTheArticlesPageIsKept() {
        assertThat(texts.stream().filter(text -> isNoise(text.value()))).isEmpty();
    }

    static boolean isNoise(String text) {
        return NOISE.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains);
    }

    @Test
    void noEightWordsInARowAreTheArticles() {
        Set<String> ofTheArticle = SourceFacts.windows();
        Set<String> ofPrintedNames = new HashSet<>();
        texts.stream()
                .filter(Text::isPrinted)
                .forEach(text -> ofPrintedNames.addAll(ArticleWords.windows(text.value())));

        assertThat(texts.stream()
                        .filter(text -> !text.isPrinted())
                        .flatMap(text -> ArticleWords.windows(text.value()).stream()
                                .filter(window -> !ofPrintedNames.contains(window))
                                .filter(window -> ofTheArticle.contains(ArticleWords.hash(window)))
                                .map(window -> text.column() + ": " + window)))
                .isEmpty();
    }

    @Test
    void printedNamesAreTheArticlesOwnWords() {
        Set<String> ofTheArticle = SourceFacts.windows();

        assertThat(texts.stream()
                        .filter(text -> text.column().endsWith(".printed_name"))
                        .flatMap(text -> ArticleWords.windows(text.value()).stream()))
                .isNotEmpty()
                .allMatch(window -> ofTheArticle.contains(ArticleWords.hash(window)));
    }

    @Test
    void everyTextIsSpelledTheAmericanWay() {
        assertThat(texts.stream()
                        .filter(text -> !text.isSlug())
                        .filter(text -> !text.isKeptAsFound())
                        .filter(text -> OTHER_SPELLING.matcher(text.value()).find()))
                .isEmpty();
    }

    @Test
    void noSentenceIsLongerThanTwentyWords() {
        assertThat(readerTexts()
                        .flatMap(text -> Stream.of(text.value().split("(?<=[.!?:])\\s+")))
                        .filter(sentence -> sentence.split("\\s+").length > 20))
                .isEmpty();
    }

    @Test
    void noTextCommandsOrDiagnosesOrPromises() {
        assertThat(readerTexts().filter(text -> UNWANTED.matcher(text.value()).find()))
                .isEmpty();
    }

    @Test
    void noReadersTextIsLeftEmpty() {
        assertThat(readerTexts()
                        .filter(text -> !MAY_BE_EMPTY.contains(columnOf(text)))
                        .filter(text -> text.value().isBlank()))
                .isEmpty();
        assertThat(texts.stream()
                        .filter(text -> text.column().endsWith(".label")
                                || text.column().endsWith(".brief")
                                || text.column().endsWith(".printed_name"))
                        .filter(text -> text.value().isBlank()))
                .isEmpty();
    }

    @Test
    void everyRowStartsInUseAtVersionZero() {
        for (List<String> column : columns("retired", "version")) {
            String query = "select * from " + column.get(0) + " where "
                    + (column.get(1).equals("retired") ? "retired" : "version <> 0");
            assertThat(database.lines(query)).as(column.get(0)).isEmpty();
        }
    }

    @Test
    void positionsLeaveNoGaps() {
        List<List<String>> tables = columns("position");
        assertThat(tables).hasSizeGreaterThan(20);
        for (List<String> column : tables) {
            String table = column.get(0);
            boolean ofItems =
                    columns("version").stream().anyMatch(row -> row.get(0).equals(table));
            String problem = ofItems
                    ? "select 1 from " + table + " having min(position) <> 1 or max(position) <> count(*)"
                    : "select " + ownerOf(table) + " from " + table + " group by " + ownerOf(table)
                            + " having min(position) <> 0 or max(position) <> count(*) - 1";
            assertThat(database.lines(problem)).as(table).isEmpty();
        }
    }

    private Stream<Text> readerTexts() {
        return texts.stream().filter(text -> ReaderTexts.COLUMNS.contains(text.column()));
    }

    private static String columnOf(Text text) {
        return text.column().substring(text.column().indexOf('.') + 1);
    }

    /** The first column of a table of ordered parts: the item they belong to. */
    private String ownerOf(String table) {
        return database.lines("select lower(column_name) from information_schema.columns where lower(table_name) = '"
                        + table + "' and ordinal_position = 1 and lower(table_schema) = 'public'")
                .get(0);
    }

    private List<List<String>> columns(String... names) {
        return database.rows("select lower(table_name), lower(column_name) from information_schema.columns"
                + " where lower(table_schema) = 'public' and lower(column_name) in ('"
                + String.join("', '", names) + "') and lower(table_name) not like 'flyway%' order by 1, 2");
    }

    private static List<Text> texts(SeededDatabase database) {
        List<Text> texts = new ArrayList<>();
        List<List<String>> columns =
                database.rows("select lower(table_name), lower(column_name) from information_schema.columns"
                        + " where lower(table_schema) = 'public' and lower(table_name) not like 'flyway%'"
                        + " and lower(data_type) in ('character varying', 'character large object', 'text')");
        for (List<String> column : columns) {
            String name = column.get(0) + "." + column.get(1);
            database.lines("select " + column.get(1) + " from " + column.get(0)).stream()
                    .filter(value -> !value.equals(SeededDatabase.NONE))
                    .forEach(value -> texts.add(new Text(name, value)));
        }
        return texts;
    }

    private record Text(String column, String value) {

        boolean isPrinted() {
            return column.endsWith(".printed_name") || column.endsWith(".as_printed");
        }

        /** Titles, names and criteria as they are, and what only editors read, in the words of its source. */
        boolean isKeptAsFound() {
            return PRINTED_ELSEWHERE.contains(column.substring(0, column.indexOf('.')))
                    || EDITORS_ALONE.contains(columnOf(this))
                    || CRITERIA.contains(columnOf(this));
        }

        boolean isSlug() {
            return value.matches("[a-z0-9:/-]+");
        }
    }
}
