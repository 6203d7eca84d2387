package org.gutcheck.content.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gutcheck.content.seed.SourceFacts.article;
import static org.gutcheck.content.seed.SourceFacts.references;
import static org.gutcheck.content.seed.SourceFacts.text;
import static org.gutcheck.content.seed.SourceFacts.texts;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

@ParameterizedClass
@EnumSource(SeededDatabase.class)
class ReferencesSeedTests {

    private final SeededDatabase database;

    ReferencesSeedTests(SeededDatabase database) {
        this.database = database;
    }

    @Test
    void everyReferenceStandsAsPrinted() {
        List<String> printed = article("references").stream()
                .map(entry -> SourceFacts.line(entry, "number", "asPrinted"))
                .toList();

        assertThat(printed).hasSize(43);
        assertThat(database.lines("select number, as_printed from printed_reference order by number"))
                .isEqualTo(printed);
    }

    @Test
    void everyConfirmedFieldIsKeptAndEveryUnknownOneIsEmpty() {
        List<String> expected = references().stream()
                .map(entry -> String.join(
                        " | ",
                        text(entry, "number"),
                        "" + text(entry, "status").equals("confirmed"),
                        SourceFacts.line(
                                entry,
                                "title",
                                "first_author",
                                "year",
                                "journal",
                                "volume",
                                "issue",
                                "pages",
                                "doi",
                                "pmid",
                                "pmcid",
                                "doi_printed_in_article")))
                .toList();

        assertThat(expected).hasSize(43);
        assertThat(database.lines("select number, confirmed, title, first_author, publication_year, journal, volume,"
                        + " issue, pages, doi, pmid, pmcid, doi_printed from printed_reference order by number"))
                .isEqualTo(expected);
    }

    @Test
    void everyUnconfirmedFieldIsNamed() {
        assertThat(database.lines("select reference_number, field from printed_reference_unconfirmed"
                        + " order by reference_number, position"))
                .isEqualTo(pairs("not_confirmed_fields"));
    }

    @Test
    void fortyThreeEntriesAreThirtyFiveWorks() {
        List<String> pairs = database.lines(
                "select reference_number, other_number from printed_reference_same_work order by reference_number, position");

        assertThat(pairs).hasSize(16).isEqualTo(pairs("same_work_as"));
        assertThat(database.lines("select distinct one.reference_number from printed_reference_same_work one"
                        + " join printed_reference_same_work back on back.reference_number = one.other_number"
                        + " and back.other_number = one.reference_number"))
                .hasSize(16);
        assertThat(database.lines("select number from printed_reference r where not exists ("
                        + "select 1 from printed_reference_same_work s where s.reference_number = r.number"
                        + " and s.other_number < r.number)"))
                .hasSize(35);
    }

    @Test
    void entriesOfOneWorkAgreeOnWhatIsConfirmed() {
        assertThat(database.lines("select one.number, other.number from printed_reference one"
                        + " join printed_reference_same_work s on s.reference_number = one.number"
                        + " join printed_reference other on other.number = s.other_number"
                        + " where one.doi is distinct from other.doi or one.title is distinct from other.title"))
                .isEmpty();
    }

    @Test
    void twelveEntriesArePrintedWithoutADoi() {
        assertThat(database.lines("select number from printed_reference where not doi_printed"))
                .hasSize(12);
        assertThat(database.lines(
                        "select number from printed_reference where doi_printed <> (as_printed like '%doi: %')"))
                .isEmpty();
    }

    private static List<String> pairs(String field) {
        List<String> pairs = new ArrayList<>();
        for (JsonNode entry : references()) {
            texts(entry, field).forEach(value -> pairs.add(text(entry, "number") + " | " + value));
        }
        return pairs;
    }
}
