package org.gutcheck.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gutcheck.admin.CitationHealth.Count;
import org.gutcheck.admin.CitationHealth.Finding;
import org.gutcheck.catalogue.ReviewStatus;
import org.gutcheck.release.SeededCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page on citations against the review and the list it was seeded from. */
class CitationHealthTests {

    private static final List<JsonNode> REVIEW = source("review");
    private static final List<JsonNode> REFERENCES = source("references");

    private final CitationHealth health =
            CitationHealth.of(SeededCatalogue.get().parts());

    @Test
    void everyNumberIsThereWithItsStatusAndEntry() {
        assertThat(health.citations())
                .extracting(one -> one.citation().number() + " "
                        + one.review().status() + " "
                        + (one.entry() == null ? "none" : one.entry().number()))
                .hasSize(57)
                .isEqualTo(REVIEW.stream()
                        .map(one -> one.get("citation").asInt() + " " + status(one) + " "
                                + (listed(one) == 0 ? "none" : listed(one)))
                        .toList());
        assertThat(health.entries())
                .extracting(entry -> entry.reference().number())
                .isEqualTo(IntStream.rangeClosed(1, 43).boxed().toList());
    }

    @Test
    void theCountsByStatusAreThoseOfTheReview() {
        Map<ReviewStatus, Long> expected = new TreeMap<>(
                REVIEW.stream().collect(Collectors.groupingBy(CitationHealthTests::status, Collectors.counting())));
        assertThat(health.byStatus()).isEqualTo(expected);
        assertThat(expected.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(57);
    }

    @Test
    void aProposalIsOpenUntilSomebodyDecidesAndTheSameNumberIsNone() {
        Map<Integer, List<Integer>> expected = new TreeMap<>();
        REVIEW.forEach(one -> {
            List<Integer> proposals = numbers(one, "proposed_list_entries").stream()
                    .filter(number -> number != listed(one))
                    .toList();
            expected.put(one.get("citation").asInt(), proposals);
        });
        Map<Integer, List<Integer>> found = new TreeMap<>();
        health.citations().forEach(one -> found.put(one.citation().number(), one.undecided()));
        assertThat(found).isEqualTo(expected);
        assertThat(health.undecided())
                .isPositive()
                .isEqualTo(expected.values().stream().mapToLong(List::size).sum());
    }

    @ParameterizedTest
    @EnumSource
    void eachFindingCountsWhatTheSourcesSay(Finding finding) {
        Predicate<JsonNode> ofEntry = entry -> switch (finding) {
            case UNDECIDED, NO_ENTRY, LOST -> false;
            case SAME_WORK -> !numbers(entry, "same_work_as").isEmpty();
            case UNCITED ->
                REVIEW.stream()
                        .noneMatch(one -> listed(one) == entry.get("number").asInt());
            case NO_DOI -> entry.get("doi").isNull();
            case DOI_NOT_PRINTED -> !entry.get("doi_printed_in_article").asBoolean();
            case UNCONFIRMED -> !entry.get("status").asString().equals("confirmed");
        };
        Predicate<JsonNode> ofCitation = one -> switch (finding) {
            case UNDECIDED -> numbers(one, "proposed_list_entries").stream().anyMatch(number -> number != listed(one));
            case NO_ENTRY -> listed(one) == 0;
            case LOST -> one.get("proposal_confidence").asString().equals("dropped");
            default -> listed(one) > 0 && ofEntry.test(REFERENCES.get(listed(one) - 1));
        };
        assertThat(health.byFinding())
                .containsEntry(
                        finding,
                        new Count(
                                REVIEW.stream().filter(ofCitation).count(),
                                REFERENCES.stream().filter(ofEntry).count()));
    }

    @Test
    void fortyThreeEntriesAreThirtyFiveWorks() {
        assertThat(health.works()).isEqualTo(35);
        assertThat(health.byFinding().get(Finding.NO_ENTRY)).isEqualTo(new Count(14, 0));
    }

    @Test
    void aStatusKeepsItsCitationsAndNoEntry() {
        CitationHealth only = health.only(CitationFilter.of("FITS", "", ""));
        assertThat(only.citations()).hasSize(3).allMatch(one -> one.review().status() == ReviewStatus.FITS);
        assertThat(only.entries()).isEmpty();
    }

    @Test
    void aFindingKeepsCitationsAndEntriesAndGoesWithAStatus() {
        CitationHealth only = health.only(CitationFilter.of("", "SAME_WORK", ""));
        assertThat(only.entries()).hasSize(16);
        assertThat(only.citations()).hasSize(16).allMatch(one -> one.findings().contains(Finding.SAME_WORK));
        CitationHealth both = health.only(CitationFilter.of("DOUBTFUL", "UNDECIDED", ""));
        assertThat(both.citations())
                .isNotEmpty()
                .hasSizeLessThan(50)
                .allMatch(one -> one.review().status() == ReviewStatus.DOUBTFUL
                        && !one.undecided().isEmpty());
    }

    @Test
    void whatIsUnknownAsksForEverything() {
        assertThat(health.only(CitationFilter.of("fits", "NONSENSE", ""))).isEqualTo(health);
    }

    @Test
    void wordsAreFoundInCapitalsOrNot() {
        CitationHealth only = health.only(CitationFilter.of("", "", " FRUCTOSE and intestinal "));
        assertThat(only.entries())
                .extracting(entry -> entry.reference().number())
                .containsExactly(1);
        assertThat(only.citations()).extracting(one -> one.citation().number()).contains(1);
        assertThat(health.only(CitationFilter.of("", "", "no such words at all"))
                        .citations())
                .isEmpty();
    }

    private static ReviewStatus status(JsonNode one) {
        return ReviewStatus.valueOf(
                one.get("review").asString().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_"));
    }

    private static int listed(JsonNode one) {
        JsonNode number = one.get("list_entry_with_same_number");
        return number == null || number.isNull() ? 0 : number.asInt();
    }

    private static List<Integer> numbers(JsonNode object, String field) {
        return object.get(field).values().stream().map(JsonNode::asInt).toList();
    }

    private static List<JsonNode> source(String name) {
        try (InputStream file = CitationHealthTests.class.getResourceAsStream("/source/" + name + ".json")) {
            return List.copyOf(JsonMapper.shared().readTree(file).values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
