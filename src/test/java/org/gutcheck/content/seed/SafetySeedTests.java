package org.gutcheck.content.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gutcheck.content.seed.SourceFacts.slug;
import static org.gutcheck.content.seed.SourceFacts.slugs;
import static org.gutcheck.content.seed.SourceFacts.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

@ParameterizedClass
@EnumSource(SeededDatabase.class)
class SafetySeedTests {

    private static final Pattern TOKEN = Pattern.compile("\\{\\{.*?}}");

    private final SeededDatabase database;

    SafetySeedTests(SeededDatabase database) {
        this.database = database;
    }

    @Test
    void everyEmergencySignOfTheSourceIsAsked() {
        List<String> expected = slugs("emergency_signs").stream()
                .map(JsonNode::asString)
                .map(SourceFacts::withoutKind)
                .toList();

        assertThat(expected).hasSize(15);
        assertThat(database.lines("select slug from warning_sign where urgency = 'EMERGENCY'"))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void signsOfOneHeadingFollowEachOther() {
        assertThat(database.lines("select asked_in, heading from warning_sign group by asked_in, heading"
                        + " having max(position) - min(position) + 1 <> count(*)"))
                .isEmpty();
        assertThat(database.lines("select asked_in, count(distinct heading) from warning_sign"
                        + " group by asked_in order by asked_in"))
                .containsExactly("ABOUT_YOU | 1", "DERIVED | 1", "DOCTOR | 4", "EMERGENCY | 4", "TODAY | 4");
    }

    @Test
    void anEmergencyHoldsBackEverything() {
        assertThat(database.lines("select w.warning_sign, count(*) from warning_sign_withholds w join warning_sign s"
                        + " on s.slug = w.warning_sign where s.urgency = 'EMERGENCY' group by w.warning_sign"))
                .hasSize(15)
                .allMatch(line -> line.endsWith(" | 5"));
        assertThat(database.lines("select distinct part from warning_sign_withholds"))
                .containsExactlyInAnyOrder("MATCHES", "DIET", "HABIT", "SUPPLEMENT", "START_HERE");
    }

    @Test
    void everyEmergencySaysToCallAndNamesNoNumberItself() {
        assertThat(database.lines("select advice from warning_sign where urgency = 'EMERGENCY'"))
                .allMatch(advice -> advice.contains("{{emergency}}"))
                .noneMatch(advice -> advice.matches(".*\\d{3}.*"))
                .flatExtracting(advice ->
                        TOKEN.matcher(advice).results().map(MatchResult::group).toList())
                .containsOnly("{{emergency}}", "{{crisis_line}}");
        assertThat(database.lines("select slug from warning_sign where advice like '%{{crisis_line}}%'"))
                .containsExactlyInAnyOrder("suicide-now", "suicide-thoughts");
    }

    @Test
    void noSignIsPhrasedAsAQuestion() {
        assertThat(database.lines("select question from warning_sign where question like '%?%'"))
                .isEmpty();
    }

    @Test
    void theAgeBandsAreOneQuestionInOrder() {
        assertThat(database.lines(
                        "select slug, question, asked_in from about_you where question = 'age' order by position"))
                .containsExactly(
                        "age-18-to-49 | age | ABOUT_YOU",
                        "age-50-to-54 | age | ABOUT_YOU",
                        "age-55-to-64 | age | ABOUT_YOU",
                        "age-65-or-over | age | ABOUT_YOU",
                        "under-18 | age | ABOUT_YOU");
    }

    @Test
    void followUpsAreAskedWhereTheirTickIs() {
        assertThat(database.lines("select slug, question, asked_in, asked_after from about_you"
                        + " where asked_in <> 'ABOUT_YOU' order by position"))
                .containsExactly(
                        "aspirin-or-nsaid-from-a-doctor | aspirin-or-nsaid-from-a-doctor | DAY_TO_DAY"
                                + " | risk-factor:nsaids-or-alcohol/nsaids",
                        "drinks-daily-or-ill-without | drinks-daily-or-ill-without | DAY_TO_DAY"
                                + " | risk-factor:nsaids-or-alcohol/alcohol",
                        "celiac-test-done | celiac-test | CONDITIONS | ∅",
                        "celiac-test-not-done | celiac-test | CONDITIONS | ∅");
    }

    @Test
    void everyFactAboutThePersonIsInTheSource() {
        List<String> known =
                slugs("about_you").stream().map(fact -> slug(fact, "slug")).toList();

        assertThat(known).hasSize(24);
        assertThat(database.lines("select slug from about_you")).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void theTicksAboutThePersonStandInTheGroupsOfTheSource() {
        List<String> expected = slugs("about_you").stream()
                .filter(fact -> List.of("now", "health", "medicines", "family").contains(text(fact, "group")))
                .filter(fact -> !slug(fact, "slug").equals("aspirin-or-nsaid-from-a-doctor"))
                .map(fact -> slug(fact, "slug") + " | " + text(fact, "group") + " | ∅")
                .toList();

        assertThat(expected).hasSize(15);
        assertThat(database.lines("select slug, question, asked_after from about_you"
                        + " where asked_in = 'ABOUT_YOU' and question <> 'age' order by position"))
                .isEqualTo(expected);
    }

    @Test
    void onlyConfirmedNumbersCanBeDialed() {
        assertThat(database.lines("select country, emergency_dial, urgent_dial, crisis_dial"
                        + " from help_lines order by position"))
                .containsExactly(
                        "US | 911 | ∅ | 988",
                        "AU | 000 | 1800022222 | 131114",
                        "CA | 911 | ∅ | 988",
                        "EU | 112 | ∅ | ∅",
                        "IN | 112 | ∅ | ∅",
                        "IE | 112 | ∅ | ∅",
                        "NZ | 111 | 0800611116 | 1737",
                        "GB | 999 | 111 | 116123",
                        "ZZ | 112 | ∅ | ∅");
    }

    @Test
    void everyNumberThatCanBeDialedIsInItsWords() {
        for (String line : List.of("emergency", "urgent", "crisis")) {
            assertThat(database.lines("select country from help_lines where " + line + "_dial is not null and replace("
                            + line + ", ' ', '') not like '%' || " + line + "_dial || '%'"))
                    .as(line)
                    .isEmpty();
        }
    }

    @Test
    void aBare111IsNeverShownWithoutACountry() {
        assertThat(database.rows("select emergency, urgent, crisis from help_lines where country not in ('NZ', 'GB')"))
                .allSatisfy(row -> assertThat(row).noneMatch(words -> words.matches(".*\\b111\\b.*")));
    }

    @Test
    void theSiteNamesTheArticleAndItsAuthorAndLeavesTheLinkToTheOwner() {
        assertThat(
                        database.lines(
                                "select site_name, article_title, article_author, article_link, default_country from site_settings"))
                .containsExactly("Gutcheck | Symptoms of Leaky Gut | Dr Michael Ruscio, as the article’s site says"
                        + " | ∅ | US");
    }
}
