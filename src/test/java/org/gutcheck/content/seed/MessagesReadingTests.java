package org.gutcheck.content.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gutcheck.content.seed.ReaderTexts.Text;
import org.junit.jupiter.api.Test;

/** The messages as they are read: those whose keys begin alike stand on one page. */
class MessagesReadingTests {

    private final Properties messages = new Properties();

    MessagesReadingTests() throws IOException {
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            messages.load(reader);
        }
    }

    @Test
    void everyLongMessageIsPlainEnough() {
        assertThat(Readability.hardTexts(texts())).isEmpty();
    }

    @Test
    void theShortMessagesOfAPageArePlainEnoughTogether() {
        assertThat(Readability.hardShortTexts(texts())).isEmpty();
    }

    @Test
    void theLongMessagesOfAPageReadTogetherLikeAPage() {
        assertThat(Readability.hardPages(texts())).isEmpty();
    }

    /** All but the list of units, which nobody reads. */
    private Stream<Text> texts() {
        return new TreeSet<>(messages.stringPropertyNames())
                .stream()
                        .filter(key -> !key.equals("text.units"))
                        .map(key -> new Text(place(key), messages.getProperty(key)));
    }

    /** What stands around every page is read together, and so are the short names of kinds and levels. */
    private static String place(String key) {
        String start = key.replaceAll("\\..*", "");
        if (List.of("foot", "frame", "help", "print").contains(start)) {
            return "around";
        }
        return Character.isUpperCase(start.charAt(0)) ? "names" : start;
    }
}
