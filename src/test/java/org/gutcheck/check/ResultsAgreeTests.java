package org.gutcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gutcheck.api.v1.AssessmentDocument;
import org.gutcheck.api.v1.AssessmentDocument.CautionText;
import org.gutcheck.api.v1.AssessmentDocument.SuggestionInfo;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.CautionLevel;
import org.gutcheck.catalogue.HelpLines;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.check.Plan.Mind;
import org.gutcheck.checker.Answers;
import org.gutcheck.checker.Assessment;
import org.gutcheck.checker.Assessment.Outcome;
import org.gutcheck.checker.Checker;
import org.gutcheck.checker.RandomAnswers;
import org.gutcheck.release.SeededCatalogue;
import org.gutcheck.web.SeededSite;
import org.gutcheck.web.Wording;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whatever somebody answers, the page and the JSON document suggest the same and nothing that is held back. */
@WebMvcTest
@Import(SeededSite.class)
class ResultsAgreeTests {

    private static final Catalogue CATALOGUE = SeededCatalogue.get();
    private static final Checker CHECKER = Checker.of(CATALOGUE);
    private static final HelpLines HELP = CATALOGUE.helpLines("US");
    private static final Pattern TRY = Pattern.compile("id=\"try-([^\"]+)\"");

    @Autowired
    MockMvcTester web;

    @Autowired
    Wording wording;

    @Test
    void thePlanAndTheDocumentSuggestTheSameWithItsReasonsAndCautions() {
        Random random = new Random(3);
        int shown = 0;
        for (int i = 0; i < 3_000; i++) {
            Answers answers = RandomAnswers.likely(CHECKER.questionnaire(), random);
            Assessment assessment = CHECKER.assess(answers);
            AssessmentDocument document = AssessmentDocument.of(SeededSite.EDITION, assessment, "US", "");
            if (assessment.outcome() != Outcome.SUMMARY) {
                assertThat(document.suggestions()).isEmpty();
                assertThat(Stream.of(document.symptoms(), document.riskFactors(), document.conditions()))
                        .allMatch(List::isEmpty);
                continue;
            }
            Told told = Told.everything(answers, assessment);
            Plan plan = new PlanWriter(told, CATALOGUE, HELP, wording).write();
            assertThat(ids(plan)).isEqualTo(ids(document)).noneMatch(hidden(document)::contains);
            for (SuggestionInfo suggestion : document.suggestions()) {
                carriesAllOf(suggestion, plan);
                shown++;
            }
        }
        assertThat(shown).isGreaterThan(2_000);
    }

    @Test
    void whatIsOnThePageIsWhatThePlanSays() {
        Random random = new Random(4);
        for (int i = 0; i < 120; i++) {
            Answers answers = RandomAnswers.likely(CHECKER.questionnaire(), random);
            Assessment assessment = CHECKER.assess(answers);
            AssessmentDocument document = AssessmentDocument.of(SeededSite.EDITION, assessment, "US", "");
            String html = Filled.summary(web, form(answers)).html();
            assertThat(TRY.matcher(html)
                            .results()
                            .map((MatchResult found) -> found.group(1))
                            .collect(Collectors.toSet()))
                    .isEqualTo(ids(document));
            assertThat(html.contains("class=\"care now")).isEqualTo(document.isEmergency());
            assertThat(html.contains("class=\"ticked\"") || html.contains("class=\"lines cond\""))
                    .isEqualTo(Stream.of(document.symptoms(), document.riskFactors(), document.conditions())
                            .anyMatch(list -> !list.isEmpty()));
            document.suggestions().stream()
                    .flatMap(ResultsAgreeTests::cautions)
                    .forEach(caution -> assertThat(text(html)).contains(text(caution.text())));
        }
    }

    private static Stream<String> first(Plan plan, String id) {
        return Stream.concat(
                Stream.concat(plan.startHere().stream(), plan.pointedAt().stream())
                        .filter(card -> card.id().equals(id))
                        .flatMap(card -> card.first().stream()),
                plan.rest().stream()
                        .flatMap(shelf -> shelf.lines().stream())
                        .filter(line -> line.id().equals(id))
                        .flatMap(line -> line.first().stream()));
    }

    private static void carriesAllOf(SuggestionInfo suggestion, Plan plan) {
        assertThat(suggestion.reasons())
                .isNotEmpty()
                .allMatch(reason -> !reason.basis().isEmpty()
                        && !reason.reason().isEmpty()
                        && !reason.ticked().isEmpty());
        String id = id(suggestion);
        Stream.concat(plan.startHere().stream(), plan.pointedAt().stream())
                .filter(card -> card.id().equals(id))
                .forEach(card -> assertThat(card.why())
                        .isNotEmpty()
                        .allMatch(why -> !why.ticks().isEmpty() && !why.reason().isEmpty()));
        List<String> minded = Stream.concat(first(plan, id), minds(plan, id).map(ResultsAgreeTests::words))
                .toList();
        assertThat(cautions(suggestion)).isNotEmpty();
        assertThat(minded)
                .containsExactlyInAnyOrderElementsOf(
                        cautions(suggestion).map(CautionText::text).toList());
        assertThat(suggestion.cautions()).noneMatch(caution -> caution.level().equals("block"));
        assertThat(minds(plan, id))
                .filteredOn(mind -> Stream.of(HELP.emergency(), HELP.urgent(), HELP.crisis())
                        .anyMatch(words(mind)::contains))
                .allMatch(mind -> mind.stays() && mind.more().isEmpty(), "says on paper too whom to call");
        List<String> inFull = plan.cautions().texts().stream().map(InFull::text).toList();
        assertThat(inFull).containsAll(minded);
        suggestion.openCautions().stream()
                .filter(caution -> !caution.notForYouIf().isEmpty())
                .forEach(caution -> assertThat(minds(plan, id))
                        .filteredOn(mind -> words(mind).equals(caution.text()))
                        .allMatch(mind -> mind.lead() != null
                                && mind.lead().contains(caution.notForYouIf())
                                && mind.blocks() == (level(caution) == CautionLevel.BLOCK)));
    }

    private static CautionLevel level(CautionText caution) {
        return CATALOGUE
                .caution(new Slug(caution.address().substring("caution:".length())))
                .level();
    }

    private static Stream<CautionText> cautions(SuggestionInfo suggestion) {
        return Stream.concat(suggestion.cautions().stream(), suggestion.openCautions().stream());
    }

    private static Stream<Mind> minds(Plan plan, String id) {
        return Stream.concat(
                        Stream.concat(plan.startHere().stream(), plan.pointedAt().stream())
                                .filter(card -> card.id().equals(id))
                                .map(Plan.Card::cautions),
                        plan.rest().stream()
                                .flatMap(shelf -> shelf.lines().stream()
                                        .filter(line -> line.id().equals(id))
                                        .flatMap(line -> Stream.of(shelf.minds(), line.cautions()))))
                .flatMap(List::stream);
    }

    private static String words(Mind mind) {
        return (mind.brief() + " " + mind.more()).trim();
    }

    private static Set<String> ids(Plan plan) {
        Set<String> ids = new LinkedHashSet<>();
        plan.startHere().forEach(card -> ids.add(card.id()));
        plan.pointedAt().forEach(card -> ids.add(card.id()));
        plan.rest().forEach(shelf -> shelf.lines().forEach(line -> ids.add(line.id())));
        return ids;
    }

    private static Set<String> ids(AssessmentDocument document) {
        return document.suggestions().stream().map(ResultsAgreeTests::id).collect(Collectors.toSet());
    }

    private static String id(SuggestionInfo suggestion) {
        return suggestion.support().substring("support:".length());
    }

    /** The supports that are held back alone or with their kind. */
    private static Set<String> hidden(AssessmentDocument document) {
        Set<String> hidden = new LinkedHashSet<>();
        document.held().forEach(held -> hidden.add(held.support().substring("support:".length())));
        Set<String> parts = document.withheld().stream()
                .map(AssessmentDocument.WithheldInfo::part)
                .collect(Collectors.toSet());
        CATALOGUE.parts().supports().stream()
                .filter(support -> parts.contains(support.supportKind().name().toLowerCase(Locale.ROOT)))
                .forEach(support -> hidden.add(support.slug().value()));
        return hidden;
    }

    private static String form(Answers answers) {
        return CheckForm.fields(answers, CHECKER.questionnaire()).stream()
                .map(field -> field.name() + "=" + field.value())
                .collect(Collectors.joining("&"));
    }

    /** The words alone, without marks, spaces and the way they are written in HTML. */
    private static String text(String html) {
        return html.replaceAll("<[^>]*>", "").replaceAll("&#?\\w+;|[^\\p{L}\\p{N}]", "");
    }
}
