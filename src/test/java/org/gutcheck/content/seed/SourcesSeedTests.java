package org.gutcheck.content.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gutcheck.content.seed.SourceFacts.list;
import static org.gutcheck.content.seed.SourceFacts.safety;
import static org.gutcheck.content.seed.SourceFacts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

@ParameterizedClass
@EnumSource(SeededDatabase.class)
class SourcesSeedTests {

    private final SeededDatabase database;

    SourcesSeedTests(SeededDatabase database) {
        this.database = database;
    }

    @Test
    void everySourceIsKeptAsItIsKnown() {
        List<String> expected = safety("sources").stream()
                .map(source -> Stream.of("slug", "title", "organisation", "year", "url")
                                .map(field -> EditorsRemarks.forReaders(text(source, field)))
                                .collect(Collectors.joining(" | "))
                        + " | " + confirmed(source))
                .toList();

        assertThat(expected).hasSize(101);
        assertThat(database.lines("select slug, title, organisation, publication_year, url, confirmed"
                        + " from source order by position"))
                .isEqualTo(expected);
    }

    @Test
    void everyWarningSignNamesItsSources() {
        assertThat(linksOf("warning_sign")).containsExactlyInAnyOrderElementsOf(expectedLinks("signs", 80));
    }

    @Test
    void everyCautionNamesItsSources() {
        assertThat(linksOf("caution")).containsExactlyInAnyOrderElementsOf(expectedLinks("cautions", 60));
    }

    @Test
    void everyMainstreamViewNamesItsSources() {
        assertThat(linksOf("mainstream_view")).containsExactlyInAnyOrderElementsOf(expectedLinks("views", 60));
    }

    @Test
    void noReaderSeesARemarkOfTheEditorsWhoKeepIt() {
        List<String> seen = new ArrayList<>(database.lines("select title || ' ' || organisation from source"));
        seen.addAll(database.lines("select publication_year from source"));
        List<String> notes = new ArrayList<>(database.lines("select editor_note from source"));
        notes.addAll(database.lines("select practice from scope_rule"));
        seen.addAll(database.lines("select locator from scope_rule"));
        for (String table : List.of("warning_sign", "caution", "mainstream_view")) {
            seen.addAll(database.lines("select locator from " + table + "_source"));
            notes.addAll(database.lines("select editor_note from " + table));
        }
        assertThat(seen)
                .noneMatch(
                        text -> text.matches("(?i).*(unverified|inferred|\\d copy|the copy\\)|secondary|cites BSG).*"));
        EditorsRemarks.FOR_READERS.keySet().forEach(text -> {
            String remark = text.replaceFirst("^triage, not diagnosis; ", "");
            assertThat(notes).as(text).anyMatch(note -> note.contains(remark));
            assertThat(seen).doesNotContain(text);
        });
    }

    @Test
    void threeSignsHaveNoSourceYetAndSaySo() {
        assertThat(database.lines("select slug, to_verify, evidence, editor_note from warning_sign"
                        + " where slug not in (select warning_sign from warning_sign_source) order by position"))
                .containsExactly(
                        "red-painful-eye | true | unverified | Added on review; find and check a source before launch.",
                        "fever-weak-immunity | true | unverified"
                                + " | Added on review; find and check a source before launch.",
                        "paracetamol-overdose | true | unverified"
                                + " | Added on review; find and check a source before launch.");
        assertThat(database.lines("select slug from caution where slug not in (select caution from caution_source)"))
                .isEmpty();
        assertThat(database.lines("select slug from mainstream_view"
                        + " where slug not in (select mainstream_view from mainstream_view_source)"))
                .isEmpty();
    }

    @Test
    void nothingIsSignedBeforeAClinicianSignsIt() {
        for (String table : List.of("warning_sign", "caution", "mainstream_view", "scope_rule")) {
            assertThat(database.lines("select slug from " + table
                            + " where signed_by is not null or signed_role is not null or signed_on is not null"))
                    .as(table)
                    .isEmpty();
        }
    }

    private List<String> linksOf(String table) {
        return database.lines("select " + table + ", position, source, locator, confirmed from " + table + "_source");
    }

    private static List<String> expectedLinks(String part, int atLeast) {
        List<String> links = new ArrayList<>();
        for (JsonNode item : safety(part)) {
            List<JsonNode> sources = list(item.get("sources"));
            for (int position = 0; position < sources.size(); position++) {
                JsonNode source = sources.get(position);
                links.add(String.join(
                        " | ",
                        text(item, "slug"),
                        "" + position,
                        text(source, "source"),
                        EditorsRemarks.forReaders(text(source, "locator")),
                        "" + confirmed(source)));
            }
        }
        assertThat(links).hasSizeGreaterThan(atLeast);
        return links;
    }

    private static boolean confirmed(JsonNode source) {
        return text(source, "status").equals("confirmed");
    }
}
