package org.gutcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gutcheck.accounts.AuditAction;
import org.gutcheck.accounts.DeskPlace;
import org.gutcheck.accounts.Role;
import org.gutcheck.catalogue.Agreement;
import org.gutcheck.catalogue.Basis;
import org.gutcheck.catalogue.CautionLevel;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.catalogue.Part;
import org.gutcheck.catalogue.ReviewStatus;
import org.gutcheck.catalogue.Strength;
import org.gutcheck.catalogue.SupportKind;
import org.gutcheck.catalogue.Topic;
import org.gutcheck.catalogue.Urgency;
import org.gutcheck.checker.Assessment.Cause;
import org.gutcheck.checker.Checker;
import org.gutcheck.checker.Since;
import org.gutcheck.editing.Fault;
import org.gutcheck.editing.Field;
import org.gutcheck.editing.Fields;
import org.gutcheck.editing.Occasion;
import org.gutcheck.editing.Verdict;
import org.gutcheck.release.SeededCatalogue;
import org.junit.jupiter.api.Test;

/** Messages: all that is there is used, and all that is used is there. */
class MessageFilesTests {

    private static final Path RESOURCES = Path.of("src/main/resources");

    private static final List<String> GROUPS_OF_SIGNS = List.of("emergency", "same-day", "soon");

    private static final List<String> LOGIC =
            List.of("ticked", "anyOf", "allOf", "atLeast", "not", "anySymptom", "anyRiskFactor");

    /** Keys that are put together where they are used, apart from those of questions. */
    private static final Set<String> COMPUTED = Stream.of(
                    keys("Topic.", "", List.of(Topic.values())),
                    keys("Topic.", ".lead", List.of(Topic.values())),
                    keys("Since.", "", List.of(Since.values())),
                    keys("sheet.Since.", "", List.of(Since.values())),
                    keys("Urgency.", "", List.of(Urgency.values())),
                    keys("sign.level.", "", List.of(Urgency.values())),
                    keys("CautionLevel.", "", List.of(CautionLevel.values())),
                    keys("CautionLevel.", ".who", List.of(CautionLevel.values())),
                    keys("Cause.", "", EnumSet.complementOf(EnumSet.of(Cause.SCOPE))),
                    keys("Part.", "", List.of(Part.values())),
                    keys("Basis.", "", List.of(Basis.values())),
                    keys("Agreement.", "", List.of(Agreement.values())),
                    keys("use.rule.tick.", "", List.of(Basis.values())),
                    keys("use.rule.support.", "", List.of(Basis.values())),
                    keys("SupportKind.", "", List.of(SupportKind.values())),
                    keys("Strength.", "", List.of(Strength.values())),
                    keys("strength.heading.", "", List.of(Strength.values())),
                    keys("ReviewStatus.", "", List.of(ReviewStatus.values())),
                    keys("ReviewStatus.sentence.", "", List.of(ReviewStatus.values())),
                    keys("gaps.count.", "", List.of(ReviewStatus.values())),
                    keys("references.count.", "", List.of(ReviewStatus.values())),
                    keys("ListEntry.", "", List.of(ListEntry.ReadAt.values())),
                    keys("Shelf.", "", List.of("SYMPTOMS", "RISK_FACTORS", "CONDITIONS", "SUPPORTS")),
                    keys("Shelf.", ".intro", List.of("SYMPTOMS", "RISK_FACTORS", "CONDITIONS", "SUPPORTS")),
                    keys("error.", ".heading", List.of(400, 404, 405, 410, 413, 415, "other")),
                    keys("error.", ".text", List.of(400, 404, 405, 410, 413, 415, "other")),
                    keys("help.when.", "", List.of(0, 1, 2)),
                    keys("sheet.signs.", "", GROUPS_OF_SIGNS),
                    keys("sheet.signs.", ".some", GROUPS_OF_SIGNS),
                    keys("sheet.signs.", ".any", List.of("emergency", "same-day", "soon")),
                    keys("plan.", ".who", List.of("open", "mind")),
                    keys("mistake.", "", List.of("since", "country")),
                    keys("change.", "", List.of("ADDED", "CHANGED", "RETIRED", "MOVED")),
                    keys("change.count.", "", List.of("ADDED", "CHANGED", "RETIRED", "MOVED")),
                    keys("Role.", "", List.of(Role.values())),
                    keys("Role.", ".may", List.of(Role.values())),
                    keys("AuditAction.", "", List.of(AuditAction.values())),
                    keys(
                            "Done.",
                            "",
                            List.of("CHANGED", "DISABLED", "ENABLED", "PASSWORD_CHANGED", "SIGNED_OUT_EVERYWHERE")),
                    keys("Refusal.", "", List.of("LAST_ADMINISTRATOR", "CHANGED_MEANWHILE", "OWN_ACCOUNT")),
                    keys(
                            "Finding.",
                            "",
                            List.of(
                                    "UNDECIDED",
                                    "NO_ENTRY",
                                    "LOST",
                                    "SAME_WORK",
                                    "UNCITED",
                                    "NO_DOI",
                                    "DOI_NOT_PRINTED",
                                    "UNCONFIRMED")),
                    DeskPlace.ALL.stream()
                            .filter(place -> !place.path().equals("/admin"))
                            .map(place -> place.name() + ".lead"),
                    keys("EntryKind.", "", List.of(EntryKind.values())),
                    keys("Occasion.", "", List.of(Occasion.values())),
                    keys("fault.", "", List.of(Fault.What.values())),
                    keys("edit.Logic.", "", LOGIC),
                    keys("edit.logic.", "", List.of("anyOf", "allOf")),
                    editedValues(),
                    keys("admin.error.", ".heading", List.of(403, 404, 405, 413, 503, "other")),
                    keys("admin.error.", ".text", List.of(403, 404, 405, 413, 503, "other")))
            .flatMap(keys -> keys)
            .collect(Collectors.toUnmodifiableSet());

    private static final List<String> PARTS_OF_A_QUESTION = List.of("legend", "hint", "name", "brief", "missing");

    @Test
    void everyMessageIsUsed() throws IOException {
        Set<String> literal = new TreeSet<>(found("#\\{([\\w.-]+)", templates()));
        literal.addAll(found("\"([\\w.-]+)\"", code()));
        Set<String> spare = new TreeSet<>(messages());
        spare.removeAll(literal);
        spare.removeAll(COMPUTED);
        spare.removeAll(ofQuestions());
        spare.removeAll(ofFields(true));
        assertThat(spare).isEmpty();
    }

    @Test
    void everyKeyThatIsUsedHasItsWords() throws IOException {
        Set<String> used = new TreeSet<>(found("#\\{([\\w.-]+)[}(]", templates()));
        used.addAll(found("wording\\s*\\.of\\(\\s*\"([\\w.-]+)\"\\s*[,)]", code()));
        assertThat(used).hasSizeGreaterThan(150);
        used.addAll(COMPUTED);
        used.addAll(ofFields(false));
        used.removeAll(messages());
        assertThat(used).isEmpty();
    }

    /** What the message file may say about the questions that are asked. */
    private static Set<String> ofQuestions() {
        return Checker.of(SeededCatalogue.get()).questionnaire().questions().stream()
                .map(question -> "question." + question.address().toString().replace(':', '.') + ".")
                .flatMap(start -> keys(start, "", PARTS_OF_A_QUESTION))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The words at the fields of entries; a kind may have words of its own, and hints are for those that need one. */
    private static Set<String> ofFields(boolean every) {
        Set<String> keys = new TreeSet<>(Set.of("field.logic.fact", "field.logic.n", "field.id", "field.signOff"));
        keys.addAll(Set.of("field.ids", "field.review.reviewedBy"));
        for (EntryKind kind : EntryKind.values()) {
            for (Field field : Fields.of(kind)) {
                names(field, "").forEach(name -> {
                    keys.add("field." + name);
                    if (every) {
                        keys.add("field." + name + ".explained");
                        keys.add("field." + kind.prefix() + "." + name);
                        keys.add("field." + kind.prefix() + "." + name + ".explained");
                    }
                });
            }
        }
        return keys;
    }

    private static Stream<String> names(Field field, String outer) {
        String name = outer + field.name();
        return field instanceof Field.Rows rows
                ? Stream.concat(Stream.of(name), rows.fields().stream().flatMap(part -> names(part, name + ".")))
                : Stream.of(name);
    }

    /** What editors call the values that fields offer. */
    private static Stream<String> editedValues() {
        Stream<Class<? extends Enum<?>>> offered = Arrays.stream(EntryKind.values())
                .flatMap(kind -> Fields.of(kind).stream())
                .flatMap(field -> field instanceof Field.Rows rows ? rows.fields().stream() : Stream.of(field))
                .flatMap(field -> field instanceof Field.Choice choice
                        ? Stream.of(choice.of())
                        : field instanceof Field.Choices choices ? Stream.of(choices.of()) : Stream.empty());
        return Stream.concat(offered, Stream.of(Verdict.class))
                .distinct()
                .flatMap(type -> keys("edit." + type.getSimpleName() + ".", "", List.of(type.getEnumConstants())));
    }

    private static Stream<String> keys(String start, String end, Collection<?> values) {
        return values.stream().map(value -> start + value + end);
    }

    private static Set<String> messages() throws IOException {
        Properties properties = new Properties();
        for (String bundle : List.of("messages.properties", "admin.properties")) {
            try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(bundle))) {
                properties.load(reader);
            }
        }
        return properties.stringPropertyNames();
    }

    private static String templates() throws IOException {
        return texts(RESOURCES.resolve("templates"), file -> true);
    }

    private static String code() throws IOException {
        return texts(Path.of("src/main/java"), file -> file.toString().endsWith(".java"));
    }

    /** The texts of the files under a folder, one after the other. */
    static String texts(Path root, Predicate<Path> wanted) throws IOException {
        StringBuilder texts = new StringBuilder();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).filter(wanted).toList()) {
                texts.append(Files.readString(file)).append('\n');
            }
        }
        return texts.toString();
    }

    /** What the first group of a pattern finds in a text. */
    static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
