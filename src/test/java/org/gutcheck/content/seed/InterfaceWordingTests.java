package org.gutcheck.content.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The words that pages, scripts, code and documents add to the content. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InterfaceWordingTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages.properties");
    private static final Path FOR_EDITORS = Path.of("src/main/resources/admin.properties");
    private static final List<String> ROOTS =
            List.of("src/main", "src/test/java", "src/bin", "src/bench", "src/docs", "README.md", "Dockerfile");
    private final Map<Path, String> files = new TreeMap<>();
    private Map<String, String> messages = Map.of();

    @BeforeAll
    void readEverythingButTheContent() throws IOException {
        for (String root : ROOTS) {
            try (Stream<Path> paths = Files.walk(Path.of(root))) {
                for (Path path : paths.filter(Files::isRegularFile)
                        .filter(path -> !path.startsWith("src/main/resources/db"))
                        .toList()) {
                    readText(path);
                }
            }
        }
        Properties properties = new Properties();
        for (Path bundle : List.of(MESSAGES, FOR_EDITORS)) {
            try (Reader reader = Files.newBufferedReader(bundle)) {
                properties.load(reader);
            }
        }
        messages = properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty, (a, b) -> a, TreeMap::new));
    }

    @Test
    void thereIsTextToRead() {
        assertThat(files).hasSizeGreaterThan(100).containsKey(MESSAGES);
        assertThat(messages).hasSizeGreaterThan(150);
    }

    @Test
    void noEightWordsInARowAreTheArticles() {
        Set<String> ofTheArticle = SourceFacts.windows();
        assertThat(files.entrySet().stream()
                        .flatMap(file -> ArticleWords.windows(file.getValue()).stream()
                                .filter(window -> ofTheArticle.contains(ArticleWords.hash(window)))
                                .map(window -> file.getKey() + ": " + window)))
                .isEmpty();
    }

    @Test
    void noNoiseOfTheArticlesPageReachesAPage() {
        assertThat(messages.entrySet().stream().filter(message -> WordingSeedTests.isNoise(message.getValue())))
                .isEmpty();
    }

    @Test
    void everyMessageIsSpelledTheAmericanWay() {
        assertThat(messages.entrySet().stream()
                        .filter(message -> WordingSeedTests.OTHER_SPELLING
                                .matcher(message.getValue())
                                .find()))
                .isEmpty();
    }

    @Test
    void noMessageCommandsOrDiagnosesOrPromises() {
        assertThat(messages.entrySet().stream()
                        .filter(message -> WordingSeedTests.UNWANTED
                                .matcher(message.getValue())
                                .find()))
                .isEmpty();
    }

    @Test
    void noSentenceOfAMessageIsLongerThanTwentyWords() {
        assertThat(messages.values().stream()
                        .flatMap(message -> Stream.of(message.split("(?<=[.!?:])\\s+")))
                        .filter(sentence -> sentence.split("\\s+").length > 20))
                .isEmpty();
    }

    private void readText(Path path) throws IOException {
        try {
            files.put(path, Files.readString(path));
        } catch (MalformedInputException picture) {
            // Pictures have no words.
        }
    }
}
