package org.gutcheck.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Basis;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.CatalogueFixtures;
import org.gutcheck.catalogue.Criterion;
import org.gutcheck.catalogue.Rule;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.Truth;

/** Compiled rules against the plain evaluation of their criteria, which is the oracle. */
class RuleMatcherTests {

    private final Catalogue catalogue = CatalogueFixtures.sample().build();
    private final Questionnaire questionnaire = Questionnaire.of(catalogue);
    private final FactTable table = new FactTable(catalogue, questionnaire);
    private final RandomCriteria criteria = new RandomCriteria(RandomAnswers.facts(catalogue, questionnaire));

    @Property(tries = 2_000)
    void compiledRulesFireExactlyWhenTheirCriterionHolds(@ForAll long seed) {
        Random random = new Random(seed);
        List<Rule> rules = randomRules(random);
        PersonFacts person = new PersonFacts(table, RandomAnswers.of(questionnaire, random));
        assertThat(new RuleMatcher(rules, table).match(person))
                .extracting(RuleMatcher.FiredRule::place)
                .containsExactlyElementsOf(placesThatHold(rules, person));
    }

    @Property(tries = 500)
    void theEvidenceOfAFiredRuleIsWhatThePlainEvaluationGives(@ForAll long seed) {
        Random random = new Random(seed);
        List<Rule> rules = randomRules(random);
        PersonFacts person = new PersonFacts(table, RandomAnswers.of(questionnaire, random));
        for (RuleMatcher.FiredRule fired : new RuleMatcher(rules, table).match(person)) {
            LinkedHashSet<Address> expected = new LinkedHashSet<>();
            fired.rule().when().evidence(person, expected::add);
            assertThat(fired.ticks()).containsExactlyElementsOf(expected);
        }
    }

    @Property(tries = 500)
    void whatWasNotAnsweredMakesNeitherACriterionNorItsOppositeHold(@ForAll long seed) {
        Random random = new Random(seed);
        PersonFacts nobody = new PersonFacts(table, Answers.NOTHING);
        Criterion criterion = criteria.next(random, 3);
        assertThat(criterion.truth(nobody)).isEqualTo(Truth.UNKNOWN);
        assertThat(new Criterion.Not(criterion).truth(nobody)).isEqualTo(Truth.UNKNOWN);
    }

    private List<Integer> placesThatHold(List<Rule> rules, PersonFacts person) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < rules.size(); place++) {
            if (rules.get(place).when().truth(person) == Truth.YES) {
                places.add(place);
            }
        }
        return places;
    }

    private List<Rule> randomRules(Random random) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            rules.add(new Rule(
                    new Slug("r-" + i),
                    new Slug("reduce-stress"),
                    criteria.next(random, 3),
                    Basis.EDITOR,
                    "",
                    "Because."));
        }
        return rules;
    }
}
