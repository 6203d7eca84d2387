package org.gutcheck.content.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gutcheck.content.seed.SourceFacts.article;
import static org.gutcheck.content.seed.SourceFacts.list;
import static org.gutcheck.content.seed.SourceFacts.review;
import static org.gutcheck.content.seed.SourceFacts.slug;
import static org.gutcheck.content.seed.SourceFacts.slugs;
import static org.gutcheck.content.seed.SourceFacts.text;
import static org.gutcheck.content.seed.SourceFacts.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

@ParameterizedClass
@EnumSource(SeededDatabase.class)
class ClaimsSeedTests {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final SeededDatabase database;

    ClaimsSeedTests(SeededDatabase database) {
        this.database = database;
    }

    @Test
    void everyClaimStandsInItsSection() {
        List<String> expected = slugs("claims").stream()
                .map(claim -> slug(claim, "slug") + " | " + text(claim, "section"))
                .toList();

        assertThat(database.lines("select slug, section from claim"))
                .hasSize(47)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void claimsFollowTheArticlesOrder() {
        List<String> headings = new ArrayList<>();
        article("sections").stream().skip(1).map(JsonNode::asString).forEach(headings::add);
        headings.add("closing paragraph");

        assertThat(database.lines("select section from claim group by section order by min(position)"))
                .isEqualTo(headings);
        assertThat(database.lines("select section from claim order by position"))
                .isSortedAccordingTo((one, other) -> headings.indexOf(one) - headings.indexOf(other));
        assertThat(
                        database.rows(
                                "select c.number from citation c join claim on claim.slug = c.claim order by claim.position, c.number"))
                .extracting(row -> Integer.valueOf(row.get(0)))
                .isSorted();
    }

    @Test
    void everyClaimIsAboutItsSubjects() {
        List<String> expected = new ArrayList<>();
        for (JsonNode claim : slugs("claims")) {
            texts(claim, "subjects").forEach(subject -> expected.add(slug(claim, "slug") + " | " + subject));
        }

        assertThat(expected).isNotEmpty();
        assertThat(database.lines("select claim, subject from claim_subject order by claim, position"))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(database.lines("select subject from claim_subject where claim = 'conditions-suggestive-group'"
                        + " order by position"))
                .containsExactly(
                        "condition:ulcerative-colitis",
                        "condition:rheumatoid-arthritis",
                        "condition:hashimotos-thyroiditis",
                        "condition:ankylosing-spondylitis",
                        "condition:chronic-fatigue-syndrome");
    }

    @Test
    void everyCitationNumberStandsAtItsClaim() {
        List<String> expected = new ArrayList<>();
        for (JsonNode claim : slugs("claims")) {
            texts(claim, "citations").forEach(number -> expected.add(number + " | " + slug(claim, "slug")));
        }

        assertThat(database.lines("select number, claim from citation"))
                .hasSize(57)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyCitationNumberIsPrintedOnceInItsSectionWithItsLink() {
        List<String> printed = article("citations").stream()
                .map(citation -> SourceFacts.line(citation, "number", "pubmedLink", "section"))
                .toList();

        assertThat(printed).hasSize(57);
        assertThat(database.lines("select c.number, c.pubmed_link, claim.section from citation c"
                        + " join claim on claim.slug = c.claim order by c.number"))
                .isEqualTo(printed);
        assertThat(database.lines("select number from citation where not pubmed_link order by number"))
                .containsExactly("16", "27", "30", "49", "57");
    }

    @Test
    void theTablesAndListsOfTheArticleGiveTheSameNumbers() {
        Stream.of("symptomTable", "riskFactors", "conditions", "supports")
                .flatMap(part -> article(part).stream())
                .filter(item -> !list(item.get("numbers")).isEmpty())
                .forEach(item -> assertThat(numbersOfClaimsAbout(text(item, "name")))
                        .as(text(item, "name"))
                        .endsWith(texts(item, "numbers").toArray(String[]::new)));
    }

    @Test
    void theSuggestiveGroupKeepsItsEightNumbersTogether() {
        assertThat(database.lines(
                        "select number from citation where claim = 'conditions-suggestive-group' order by number"))
                .containsExactly("29", "30", "31", "32", "33", "34", "35", "36");
    }

    @Test
    void everyCitationCarriesItsReview() {
        List<String> expected = review().stream()
                .map(review -> String.join(
                        " | ",
                        text(review, "citation"),
                        text(review, "pubmed_link_in_text"),
                        text(review, "list_entry_with_same_number"),
                        constant(text(review, "review")),
                        constant(text(review, "proposal_confidence")),
                        "2026-11-23"))
                .toList();

        assertThat(database.lines("select number, pubmed_link, list_entry, review_status, proposal_confidence,"
                        + " reviewed_on from citation order by number"))
                .isEqualTo(expected);
    }

    @Test
    void everyProposalStandsInOrderAndNoneIsAccepted() {
        List<String> expected = new ArrayList<>();
        for (JsonNode review : review()) {
            texts(review, "proposed_list_entries")
                    .forEach(entry -> expected.add(text(review, "citation") + " | " + entry + " | false"));
        }

        assertThat(expected).isNotEmpty();
        assertThat(database.lines("select citation_number, entry, accepted from citation_proposal"
                        + " order by citation_number, position"))
                .isEqualTo(expected);
    }

    @Test
    void everyReviewNoteNamesItsEntryAndKeepsTheNumbersOfTheReview() {
        for (JsonNode review : review()) {
            String number = text(review, "citation");
            String note = database.lines("select review_note from citation where number = " + number)
                    .get(0);

            assertThat(numbersIn(note))
                    .as("%s: %s", number, note)
                    .contains(number)
                    .containsAll(numbersIn(text(review, "review_note")));
        }
    }

    @Test
    void everyExplainerRestsOnClaimsButTheOneOnTestsWhichTheArticleDoesNotCover() {
        List<String> ofTheArticle =
                List.of("what-is-leaky-gut", "how-symptoms-may-arise", "link-with-diseases", "what-helps");

        assertThat(database.lines("select slug from explainer where slug <> 'tests' order by position"))
                .isEqualTo(ofTheArticle);
        assertThat(database.lines("select distinct explainer from explainer_claim"))
                .containsExactlyInAnyOrderElementsOf(ofTheArticle);
        assertThat(database.lines("select distinct explainer from explainer_paragraph"))
                .hasSize(5)
                .contains("tests");
    }

    private List<String> numbersOfClaimsAbout(String printedName) {
        String name = printedName.replace("'", "''");
        String items = Stream.of("symptom", "risk_factor", "health_condition", "support")
                .map(table -> "select '" + kind(table) + ":' || slug as address from " + table
                        + " where printed_name = '" + name + "'")
                .reduce((one, other) -> one + " union all " + other)
                .orElseThrow();
        return database.lines("select c.number from citation c join claim_subject s on s.claim = c.claim join (" + items
                + ") item on item.address = s.subject order by c.number");
    }

    private static String kind(String table) {
        return table.equals("health_condition") ? "condition" : table.replace('_', '-');
    }

    private static List<String> numbersIn(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String constant(String words) {
        return words.toUpperCase(Locale.ROOT).replace(' ', '_');
    }
}
