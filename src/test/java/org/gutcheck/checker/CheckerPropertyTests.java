package org.gutcheck.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.CatalogueFixtures;
import org.gutcheck.catalogue.CatalogueParts;
import org.gutcheck.catalogue.Item;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.Support;
import org.gutcheck.catalogue.SupportKind;
import org.gutcheck.checker.Assessment.Match;
import org.gutcheck.checker.Assessment.Outcome;
import org.gutcheck.checker.Assessment.Suggestion;

class CheckerPropertyTests {

    private final Catalogue catalogue = CatalogueFixtures.sample().build();
    private final Checker checker = Checker.of(catalogue);

    @Property(tries = 5_000)
    void nothingIsSuggestedWithoutAReasonAndEveryReasonHasTicksOfThePerson(@ForAll long seed) {
        Answers answers = answers(seed);
        for (Suggestion suggestion : checker.assess(answers).suggestions()) {
            assertThat(suggestion.reasons()).isNotEmpty().allSatisfy(reason -> {
                assertThat(reason.ticks()).isNotEmpty();
                assertThat(answers.ticked()).containsAll(reason.ticks());
                assertThat(catalogue.rule(reason.rule()).support()).isEqualTo(suggestion.support());
                assertThat(catalogue.rule(reason.rule()).basis()).isEqualTo(reason.basis());
            });
        }
    }

    @Property(tries = 5_000)
    void aFurtherTickNeverRemovesAMatchUnlessItEndsTheSummary(@ForAll long seed) {
        Random random = new Random(seed);
        Answers answers = RandomAnswers.of(checker.questionnaire(), random);
        List<Address> all = checker.questionnaire().questions().stream()
                .flatMap(question -> question.facts().stream())
                .toList();
        Set<Address> more = new HashSet<>(answers.ticked());
        more.add(all.get(random.nextInt(all.size())));
        Assessment before = checker.assess(answers);
        Assessment after = checker.assess(new Answers(more, answers.none(), answers.unsure(), null, null));
        if (after.outcome() == Outcome.SUMMARY) {
            assertThat(items(after)).containsAll(items(before));
        }
    }

    @Property(tries = 2_000)
    void theSameAnswersGiveTheSameAssessmentInTheSameOrder(@ForAll long seed) {
        String first = checker.assess(answers(seed)).toString();
        Checker another = Checker.of(CatalogueFixtures.sample().build());
        assertThat(another.assess(answers(seed)).toString()).isEqualTo(first);
    }

    @Property(tries = 2_000)
    void everythingStandsInTheCataloguesOrder(@ForAll long seed) {
        Assessment assessment = checker.assess(answers(seed));
        CatalogueParts parts = catalogue.parts();
        List<Slug> printed = parts.supports().stream().map(Support::slug).toList();
        List<Address> items = parts.items().map(Item::address).toList();
        List<Address> questions = checker.questionnaire().questions().stream()
                .map(Question::address)
                .toList();
        assertInOrder(assessment.suggestions().stream().map(Suggestion::support), printed);
        assertInOrder(assessment.held().stream().map(Assessment.Held::support), printed);
        assertInOrder(assessment.startHere().stream(), printed);
        assertInOrder(items(assessment).stream(), items);
        assertInOrder(assessment.unanswered().stream(), questions);
        assertInOrder(assessment.unsure().stream(), questions);
    }

    private static <T> void assertInOrder(Stream<T> values, List<T> order) {
        assertThat(values.map(order::indexOf).toList())
                .isSorted()
                .doesNotHaveDuplicates()
                .doesNotContain(-1);
    }

    @Property(tries = 5_000)
    void anEmergencyTickNeverCoexistsWithAMatchOrASupport(@ForAll long seed) {
        Answers answers = answers(seed);
        Assessment assessment = checker.assess(answers);
        boolean emergency = answers.ticked().stream().anyMatch(tick -> tick.kind() == Kind.WARNING_SIGN);
        assertThat(assessment.outcome() == Outcome.EMERGENCY).isEqualTo(emergency);
        if (emergency) {
            assertThat(items(assessment)).isEmpty();
            assertThat(assessment.suggestions()).isEmpty();
            assertThat(assessment.held()).isEmpty();
        }
    }

    @Property(tries = 5_000)
    void whatIsToStartWithIsAtMostTwoShownHabitsThatTicksPointAtAndNothingMayBlock(@ForAll long seed) {
        Assessment assessment = checker.assess(answers(seed));
        assertThat(assessment.startHere()).hasSizeLessThanOrEqualTo(2).allSatisfy(habit -> {
            assertThat(catalogue.support(habit).supportKind()).isEqualTo(SupportKind.HABIT);
            assertThat(assessment.suggestions())
                    .filteredOn(suggestion -> suggestion.support().equals(habit))
                    .singleElement()
                    .satisfies(suggestion -> {
                        assertThat(suggestion.pointedAt()).isTrue();
                        assertThat(suggestion.openCautions()).isEmpty();
                    });
        });
    }

    private Answers answers(long seed) {
        return RandomAnswers.of(checker.questionnaire(), new Random(seed));
    }

    private static List<Address> items(Assessment assessment) {
        return Stream.of(assessment.symptoms(), assessment.riskFactors(), assessment.conditions())
                .flatMap(List::stream)
                .map(Match::item)
                .toList();
    }
}
