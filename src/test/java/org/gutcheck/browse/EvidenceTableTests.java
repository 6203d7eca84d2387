package org.gutcheck.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.gutcheck.browse.EvidenceTable.Row;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.CatalogueFixtures;
import org.gutcheck.catalogue.ReviewStatus;
import org.gutcheck.catalogue.Strength;
import org.gutcheck.catalogue.Topic;
import org.gutcheck.content.seed.SourceFacts;
import org.gutcheck.release.SeededCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class EvidenceTableTests {

    private static final EvidenceTable SEEDED = EvidenceTable.of(SeededCatalogue.get());

    @ParameterizedTest
    @EnumSource
    void theNumbersOfAStrengthAreThoseThatTheArticlePrintsAtItsConditions(Strength strength) {
        Set<Integer> printed = printedAt(strength);
        Row row = SEEDED.rows().get(strength.ordinal());
        assertThat(row.strength()).isEqualTo(strength);
        assertThat(row.numbers()).isEqualTo(printed.size()).isPositive();
        assertThat(row.byStatus()).isEqualTo(reviewed(printed));
        assertThat(row.statements()).isEqualTo((int) SourceFacts.slugs("claims").stream()
                .filter(claim -> numbers(claim.get("citations")).stream().anyMatch(printed::contains))
                .count());
    }

    @Test
    void allOtherNumbersStandInTheLastRow() {
        Set<Integer> others = SourceFacts.review().stream()
                .map(review -> review.get("citation").asInt())
                .collect(Collectors.toSet());
        Arrays.stream(Strength.values()).map(EvidenceTableTests::printedAt).forEach(others::removeAll);
        Row last = SEEDED.rows().get(Strength.values().length);
        assertThat(last.strength()).isNull();
        assertThat(last.numbers()).isEqualTo(others.size()).isPositive();
        assertThat(last.byStatus()).isEqualTo(reviewed(others));
    }

    @Test
    void everyStatementCountsOnceWithItsNumbersOrWithout() {
        List<JsonNode> claims = SourceFacts.slugs("claims");
        assertThat(SEEDED.statements()).isEqualTo(claims.size());
        assertThat(SEEDED.rows().stream().mapToInt(Row::statements).sum()).isEqualTo(claims.size());
        assertThat(SEEDED.withoutNumber()).isEqualTo((int) claims.stream()
                .filter(claim -> claim.get("citations").isEmpty())
                .count());
    }

    @Test
    void aStatementAboutConditionsOfTwoStrengthsHasTheWeakerOne() {
        Catalogue catalogue = CatalogueFixtures.empty()
                .bodySystem("skin", "Skin", Topic.REST_OF_BODY)
                .condition("one", "One", Strength.CLEAR)
                .condition("other", "Other", Strength.EARLY)
                .condition("third", "Third", null)
                .claim(
                        "both",
                        List.of("condition:one", "condition:other", "condition:third"),
                        CatalogueFixtures.citation(1, null, ReviewStatus.NOT_LISTED))
                .build();
        assertThat(EvidenceTable.of(catalogue).rows()).extracting(Row::numbers).containsExactly(0, 0, 1, 0);
    }

    private static Set<Integer> printedAt(Strength strength) {
        return SourceFacts.article("conditions").stream()
                .filter(condition -> condition.path("strength").asString("").equals(strength.name()))
                .flatMap(condition -> numbers(condition.get("numbers")).stream())
                .collect(Collectors.toSet());
    }

    private static List<Integer> reviewed(Set<Integer> numbers) {
        Map<Integer, String> reviews = new HashMap<>();
        SourceFacts.review()
                .forEach(review -> reviews.put(
                        review.get("citation").asInt(), review.get("review").asString()));
        return IntStream.range(0, ReviewStatus.values().length)
                .mapToObj(at -> ReviewStatus.values()[at]
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', ' '))
                .map(words -> (int) numbers.stream()
                        .filter(number -> words.equals(reviews.get(number)))
                        .count())
                .toList();
    }

    private static List<Integer> numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asInt)
                .toList();
    }
}
