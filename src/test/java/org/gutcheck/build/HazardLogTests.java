package org.gutcheck.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HazardLogTests {

    private static final Pattern HAZARD = Pattern.compile("^\\| (H\\d+) \\|.*", Pattern.MULTILINE);
    private static final Pattern PROOF = Pattern.compile("`(\\w+Tests)\\.(\\w+)`");

    private final List<String> hazards;
    private final Map<String, String> tests;

    HazardLogTests() throws IOException {
        String log = Files.readString(Path.of("src/docs/hazards.md"));
        hazards = HAZARD.matcher(log).results().map(MatchResult::group).toList();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            tests = files.filter(file -> file.toString().endsWith("Tests.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""), HazardLogTests::text));
        }
    }

    @Test
    void hazardsAreNumberedFromOne() {
        assertThat(hazards).isNotEmpty();
        for (int i = 0; i < hazards.size(); i++) {
            assertThat(hazards.get(i)).startsWith("| H" + (i + 1) + " |");
        }
    }

    @Test
    void everyHazardNamesTestsThatExist() {
        assertThat(hazards)
                .allSatisfy(hazard -> assertThat(proofs(hazard))
                        .isNotEmpty()
                        .allSatisfy(proof -> assertThat(tests.getOrDefault(proof.group(1), ""))
                                .as(proof.group())
                                .containsPattern(declared(proof.group(2)))));
    }

    /** A test's annotations and its name stand together, without an empty line between them. */
    private static String declared(String test) {
        return "@(Test|ParameterizedTest|Property)\\b(?:(?!\\n\\n)(?s:.))*\\bvoid " + test + "\\(";
    }

    private static List<MatchResult> proofs(String hazard) {
        return PROOF.matcher(hazard).results().toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
