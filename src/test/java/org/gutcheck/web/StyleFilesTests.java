package org.gutcheck.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gutcheck.web.MessageFilesTests.found;
import static org.gutcheck.web.MessageFilesTests.texts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** Styles and scripts: all of them is served, all of it is used, and none of it knows the left from the right. */
class StyleFilesTests {

    /** What is the same on both sides only where its second value and its fourth are. */
    private static final Pattern OF_FOUR_SIDES = Pattern.compile(
            "(?:scroll-)?(?:margin|padding)|inset|border-(?:width|style|color)|border-image-(?:slice|width|outset)");

    private static final Pattern DECLARATION = Pattern.compile("([a-z-]+)\\s*:\\s*([^;{}]+)(?=[;}])");

    /** A tick in a box is a drawing, which is the same whichever way the text beside it runs. */
    private static final String TICK = "border-width: 0 0 2.5px 2.5px";

    private static final Set<String> COMPUTED_CLASSES = Arrays.stream(Strength.values())
            .map(strength -> strength.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    /** What is styled for everybody has to be on a page for everybody. */
    @ParameterizedTest
    @CsvSource({"gutcheck.css, false, 80", "admin.css, true, 15", "preview.css, true, 2"})
    void everyClassThatIsStyledIsOnSomePage(String file, boolean forEditors, int atLeast) throws IOException {
        String styles = served(file).replaceAll("\"[^\"]*\"", "");
        Set<String> spare = new TreeSet<>(found("\\.([a-zA-Z][\\w-]*)(?=[^{}]*\\{)", styles));
        assertThat(spare).hasSizeGreaterThan(atLeast);
        Set<String> used = new TreeSet<>();
        String pages = texts(
                Path.of("src/main/resources/templates"), page -> page.toString().contains("admin") == forEditors);
        found("class(?:append)?=\"([^\"]*)\"", pages).forEach(list -> used.addAll(found("([\\w-]+)", list)));
        used.addAll(found("[\"'.]([\\w-]+)", served("gutcheck.js")));
        spare.removeAll(used);
        spare.removeAll(COMPUTED_CLASSES);
        assertThat(spare).isEmpty();
    }

    /** The build joins them by a list of names. */
    @ParameterizedTest
    @CsvSource({"styles, gutcheck.css, 15", "scripts, gutcheck.js, 6"})
    void everySourceOfStylesAndScriptsIsServed(String folder, String file, int atLeast) throws IOException {
        String served = served(file);
        try (Stream<Path> sources = Files.list(Path.of("src/main").resolve(folder))) {
            assertThat(sources)
                    .hasSizeGreaterThan(atLeast)
                    .allSatisfy(source -> assertThat(served).contains(Files.readString(source)));
        }
    }

    /** What is said of one side would be on the wrong one where a page is read from the right. */
    @ParameterizedTest
    @ValueSource(strings = {"gutcheck.css", "admin.css", "preview.css"})
    void noStyleKnowsTheLeftFromTheRight(String file) throws IOException {
        assertThat(found("(\\w+\\s*:[^;{}]*[;}])", served(file))).hasSizeGreaterThan(10);
        assertThat(sided(served(file))).isSubsetOf(TICK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "margin-left: 1px",
                "left: 0",
                "border-top-right-radius: 2px",
                "text-align: left",
                "float:right",
                "transform-origin: left top",
                "background: url(x) no-repeat right",
                "margin: 0 1px 0 2px",
                "padding:1px 0 1px calc(1px + 2px)",
                "inset: 0 auto 0 0",
                "scroll-margin: 0 1px 0 0 !important",
                "border-width: 1px 0 1px 4px",
                "border-color: var(--a) red var(--a) var(--b, blue)",
                "border-radius: 1px 2px",
                "border-radius: 0 1px 1px",
                "border-radius: 0 1px 1px 0",
                "border-radius: 1px / 1px 2px"
            })
    void whatIsSaidOfOneSideIsSeen(String declaration) {
        assertThat(sided("@media print{a:hover{color:red;" + declaration + "}}"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "margin-inline-start: 1px",
                "text-align: start",
                "margin: 0 1px",
                "margin: 0 1px 2px",
                "padding: 0 calc(1px + 2px) 1px calc(1px + 2px)",
                "inset: 0 0 auto",
                "border-radius: 2px",
                "border-radius: 1px 1px 0 0",
                "border-radius: 1px 1px / 2px 2px",
                "transition: margin 1s ease 0s",
                "color: red /* left: 0 */"
            })
    void whatIsTheSameOnBothSidesIsLeftAlone(String declaration) {
        assertThat(sided("a{" + declaration + "}")).isEmpty();
    }

    @Test
    void theLayersComeFirstAndTheStartLast() throws IOException {
        assertThat(served("gutcheck.css")).startsWith(Files.readString(Path.of("src/main/styles/layers.css")));
        assertThat(served("gutcheck.js")).endsWith(Files.readString(Path.of("src/main/scripts/start.js")));
    }

    /** The declarations that name a side, or give the two sides different values. */
    private static List<String> sided(String styles) {
        String plain = styles.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\"[^\"]*\"", "\"\"");
        return DECLARATION
                .matcher(plain)
                .results()
                .filter(said -> namesASide(said.group(1))
                        || namesASide(said.group(2))
                        || differs(said.group(1), said.group(2).replace("!important", "")))
                .map(said -> said.group())
                .toList();
    }

    private static boolean namesASide(String text) {
        return Pattern.compile("\\b(?<!--)(?:left|right)\\b").matcher(text).find();
    }

    private static boolean differs(String property, String value) {
        if (property.equals("border-radius")) {
            return Stream.of(value.split("/")).map(StyleFilesTests::values).anyMatch(StyleFilesTests::cornersDiffer);
        }
        List<String> sides = values(value);
        return OF_FOUR_SIDES.matcher(property).matches()
                && sides.size() == 4
                && !sides.get(1).equals(sides.get(3));
    }

    /** From the top left one on, clockwise; one that is not named is as the one across. */
    private static boolean cornersDiffer(List<String> corners) {
        String topLeft = corners.get(0);
        String topRight = corners.size() > 1 ? corners.get(1) : topLeft;
        String bottomRight = corners.size() > 2 ? corners.get(2) : topLeft;
        String bottomLeft = corners.size() > 3 ? corners.get(3) : topRight;
        return !topLeft.equals(topRight) || !bottomRight.equals(bottomLeft);
    }

    /** The parts of a value; what stands in brackets is one. */
    private static List<String> values(String value) {
        return found("((?:[^\\s()]|\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\))+)", value);
    }

    private static String served(String file) throws IOException {
        return new ClassPathResource("static/" + file).getContentAsString(StandardCharsets.UTF_8);
    }
}
