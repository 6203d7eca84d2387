package org.gutcheck.content.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gutcheck.content.seed.SourceFacts.article;
import static org.gutcheck.content.seed.SourceFacts.line;
import static org.gutcheck.content.seed.SourceFacts.references;
import static org.gutcheck.content.seed.SourceFacts.review;
import static org.gutcheck.content.seed.SourceFacts.slugs;
import static org.gutcheck.content.seed.SourceFacts.text;
import static org.gutcheck.content.seed.SourceFacts.texts;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SourceFactsSeedTests {

    @Test
    void theArticleCitesOneToFiftySevenInOrder() {
        assertThat(article("citations").stream().map(citation -> text(citation, "number")))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 57).mapToObj(String::valueOf).toList());
    }

    @Test
    void everyCitationOfTheArticleBelongsToOneClaim() {
        assertThat(slugs("claims").stream().flatMap(claim -> texts(claim, "citations").stream()))
                .containsExactlyElementsOf(article("citations").stream()
                        .map(citation -> text(citation, "number"))
                        .toList());
    }

    @Test
    void theReviewJudgesTheArticlesOwnNumbersAndLinks() {
        assertThat(review().stream().map(judged -> line(judged, "citation", "pubmed_link_in_text")))
                .containsExactlyElementsOf(article("citations").stream()
                        .map(citation -> line(citation, "number", "pubmedLink"))
                        .toList());
    }

    @Test
    void theReviewPointsAtTheEntryOfTheSameNumberWhereThereIsOne() {
        assertThat(review()).allSatisfy(judged -> {
            int number = judged.get("citation").asInt();
            String entry = number <= references().size() ? "" + number : SeededDatabase.NONE;
            assertThat(text(judged, "list_entry_with_same_number")).isEqualTo(entry);
        });
    }

    @Test
    void theReferencesAreTheArticlesListAsPrinted() {
        assertThat(references().stream().map(entry -> line(entry, "number", "as_printed")))
                .containsExactlyElementsOf(article("references").stream()
                        .map(entry -> line(entry, "number", "asPrinted"))
                        .toList());
    }

    @Test
    void everyNameIsTheArticlesOwn() {
        assertThat(names("symptoms"))
                .containsExactlyElementsOf(Stream.concat(
                                article("gutList").stream().map(JsonNode::asString),
                                article("symptomTable").stream().map(row -> text(row, "name")))
                        .toList());
        assertThat(names("risk_factors"))
                .containsExactlyElementsOf(article("riskFactors").stream()
                        .map(row -> text(row, "name"))
                        .toList());
        assertThat(names("supports"))
                .containsExactlyElementsOf(article("supports").stream()
                        .map(row -> text(row, "name"))
                        .toList());
    }

    @Test
    void aWindowIsFoundByItsHashWhateverItsQuotesAndCase() {
        String name = article("riskFactors").stream()
                .map(row -> text(row, "name").split("\\.")[0])
                .filter(printed -> printed.startsWith("Poor diet"))
                .findFirst()
                .orElseThrow();
        List<String> windows = ArticleWords.windows(name.toUpperCase(Locale.ROOT));

        assertThat(ArticleWords.in("Crohn’s ‘quoted’ L-Glutamine 7–9"))
                .containsExactly("crohn's", "quoted", "l", "glutamine", "7", "9");
        assertThat(windows).hasSize(2);
        assertThat(SourceFacts.windows())
                .hasSizeGreaterThan(1000)
                .allMatch(hash -> hash.matches("[0-9a-f]{16}"))
                .containsAll(windows.stream().map(ArticleWords::hash).toList());
    }

    private static List<String> names(String part) {
        return slugs(part).stream().map(item -> text(item, "name_printed")).toList();
    }
}
