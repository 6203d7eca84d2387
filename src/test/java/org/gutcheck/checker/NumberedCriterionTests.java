package org.gutcheck.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.CatalogueFixtures;
import org.gutcheck.catalogue.Criterion;
import org.gutcheck.catalogue.Truth;
import org.gutcheck.catalogue.Urgency;

/** Numbered criteria against the plain evaluation, which is the oracle. */
class NumberedCriterionTests {

    private static final Criterion STRESSED_OR_FOGGY = new Criterion.AnyOf(List.of(
            CatalogueFixtures.ticked("risk-factor:chronic-stress"), CatalogueFixtures.ticked("symptom:brain-fog")));

    private final Catalogue catalogue = CatalogueFixtures.sample()
            .derivedSign("worn-out", Urgency.SOON, STRESSED_OR_FOGGY, Set.of())
            .build();
    private final Questionnaire questionnaire = Questionnaire.of(catalogue);
    private final FactTable table = new FactTable(catalogue, questionnaire);
    private final RandomCriteria criteria = new RandomCriteria(RandomAnswers.facts(catalogue, questionnaire));

    @Property(tries = 5_000)
    void theTruthIsThatOfThePlainEvaluation(@ForAll long seed) {
        Random random = new Random(seed);
        Criterion criterion = criteria.next(random, 3);
        PersonFacts person = new PersonFacts(table, RandomAnswers.of(questionnaire, random));
        assertThat(NumberedCriterion.of(criterion, table).truth(person)).isEqualTo(criterion.truth(person));
    }

    @Property(tries = 5_000)
    void theEvidenceIsThatOfThePlainEvaluation(@ForAll long seed) {
        Random random = new Random(seed);
        Criterion criterion = criteria.next(random, 3);
        PersonFacts person = new PersonFacts(table, RandomAnswers.of(questionnaire, random));
        if (criterion.truth(person) == Truth.YES) {
            Set<Integer> expected = new TreeSet<>();
            criterion.evidence(person, tick -> expected.add(table.tickNumber(tick)));
            Set<Integer> found = new TreeSet<>();
            NumberedCriterion.of(criterion, table).evidence(person, found::add);
            assertThat(found).isEqualTo(expected);
        }
    }

    @Property(tries = 2_000)
    void aSignThatFollowsFromAnswersIsKnownAsFarAsTheyAre(@ForAll long seed) {
        PersonFacts person = new PersonFacts(table, RandomAnswers.of(questionnaire, new Random(seed)));
        Address sign = Address.of("warning-sign:worn-out");
        assertThat(person.of(sign)).isEqualTo(STRESSED_OR_FOGGY.truth(person));
        assertThat(person.held()).doesNotHaveDuplicates();
        if (person.of(sign) == Truth.YES) {
            assertThat(person.ticksFor(sign)).isNotEmpty();
            assertThat(person.held()).contains(table.numberOf(sign));
        } else {
            assertThat(person.ticksFor(sign)).isEmpty();
        }
    }
}
