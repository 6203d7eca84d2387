package org.gutcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A stored text that a test compares to the letter; {@code -Dgutcheck.golden=write} stores the new one for review. */
public final class GoldenFile {

    private GoldenFile() {}

    public static void assertMatches(String name, String actual) throws IOException {
        Path file = Path.of("src/test/resources").resolve(name);
        if ("write".equals(System.getProperty("gutcheck.golden"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(actual).as("golden file " + name).isEqualTo(Files.readString(file));
    }
}
