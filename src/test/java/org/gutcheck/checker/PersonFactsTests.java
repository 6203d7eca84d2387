package org.gutcheck.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.CatalogueFixtures;
import org.gutcheck.catalogue.Criterion;
import org.gutcheck.catalogue.Facts;
import org.gutcheck.catalogue.Truth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What answers make of facts, written down by hand: never answered is never no. */
class PersonFactsTests {

    private static final String ENERGY = "body-system:energy-production";

    private final Catalogue catalogue = CatalogueFixtures.sample().build();
    private final FactTable table = new FactTable(catalogue, Questionnaire.of(catalogue));

    @ParameterizedTest(name = "{0} ticked, none: {1}, unsure: {2} -> {3} is {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                // nothing answered
                "-, false, false, symptom:fatigue, UNKNOWN",
                "-, false, false, symptom:fatigue/chronic, UNKNOWN",
                "-, false, false, body-system:energy-production, UNKNOWN",
                // an option ticked
                "symptom:fatigue/chronic, false, false, symptom:fatigue/chronic, YES",
                "symptom:fatigue/chronic, false, false, symptom:fatigue/after-eating, NO",
                "symptom:fatigue/chronic, false, false, symptom:fatigue, YES",
                "symptom:fatigue/chronic, false, false, body-system:energy-production, YES",
                "symptom:fatigue/chronic, false, false, body-system:digestive, UNKNOWN",
                // the item itself ticked
                "symptom:fatigue, false, false, symptom:fatigue, YES",
                "symptom:fatigue, false, false, symptom:fatigue/chronic, NO",
                // none of these
                "-, true, false, symptom:fatigue, NO",
                "-, true, false, symptom:fatigue/chronic, NO",
                "-, true, false, body-system:energy-production, NO",
                // not sure
                "-, false, true, symptom:fatigue, UNKNOWN",
                "-, false, true, body-system:energy-production, UNKNOWN",
                // contradictions: what is ticked holds, and nothing else is said
                "-, true, true, symptom:fatigue, UNKNOWN",
                "symptom:fatigue/chronic, false, true, symptom:fatigue, YES",
                "symptom:fatigue/chronic, false, true, symptom:fatigue/after-eating, UNKNOWN",
                "symptom:fatigue/chronic, true, false, symptom:fatigue, YES",
            })
    void anAnswerMakesAFactHoldNotHoldOrLeavesItOpen(
            String tick, boolean none, boolean unsure, String fact, Truth expected) {
        Facts facts = person(tick == null ? List.of() : List.of(tick), none ? ENERGY : null, unsure ? ENERGY : null);
        assertThat(facts.of(Address.of(fact))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "symptom:fatigue/chronic, UNKNOWN",
        "symptom:fatigue, UNKNOWN",
        "body-system:energy-production, UNKNOWN",
        "symptom:fatigue/after-eating, NO",
    })
    void whatIsLeftOutNeitherHoldsNorIsDenied(String fact, Truth expected) {
        Address chronic = Address.of("symptom:fatigue/chronic");
        Answers denied = new Answers(Set.of(), Set.of(Address.of(ENERGY)), Set.of(), null, null);
        assertThat(new PersonFacts(table, denied.without(Set.of(chronic))).of(Address.of(fact)))
                .isEqualTo(expected);
        Answers ticked = new Answers(Set.of(chronic), Set.of(), Set.of(), null, null);
        assertThat(new PersonFacts(table, ticked.without(Set.of(chronic))).of(Address.of(fact)))
                .isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "condition:irritable-bowel-syndrome, -, YES",
                "-, condition:named-by-a-doctor, NO",
                "condition:celiac-disease, -, NO",
                "-, body-system:digestive, UNKNOWN",
                "-, -, UNKNOWN",
            })
    void anEntryThatListsDiagnosesHangsOnTheConditionsAlone(String tick, String none, Truth expected) {
        Facts facts = person(tick == null ? List.of() : List.of(tick), none, null);
        assertThat(facts.of(Address.of("symptom:symptoms-from-digestive-disorders")))
                .isEqualTo(expected);
        assertThat(facts.of(Address.of("body-system:digestive"))).isNotEqualTo(Truth.YES);
        assertThat(facts.anySymptom()).isNotEqualTo(Truth.YES);
    }

    @ParameterizedTest
    @CsvSource({
        // first, second, any of, all of, at least 2 with a third that is unknown
        "YES, YES, YES, YES, YES",
        "YES, NO, YES, NO, UNKNOWN",
        "YES, UNKNOWN, YES, UNKNOWN, UNKNOWN",
        "NO, NO, NO, NO, NO",
        "NO, UNKNOWN, UNKNOWN, NO, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    })
    void criteriaFollowKleenesLogic(Truth first, Truth second, Truth any, Truth all, Truth atLeastTwo) {
        Facts nobody = person(List.of(), null, null);
        List<Criterion> both = List.of(known(first), known(second));
        assertThat(new Criterion.AnyOf(both).truth(factsFor(first, second))).isEqualTo(any);
        assertThat(new Criterion.AllOf(both).truth(factsFor(first, second))).isEqualTo(all);
        assertThat(new Criterion.Not(new Criterion.AllOf(both)).truth(factsFor(first, second)))
                .isEqualTo(all.negated());
        assertThat(new Criterion.AtLeast(2, List.of(known(first), known(second), known(Truth.UNKNOWN)))
                        .truth(factsFor(first, second)))
                .isEqualTo(atLeastTwo);
        assertThat(known(Truth.YES).truth(nobody)).isEqualTo(Truth.UNKNOWN);
    }

    /** A fact of a question that {@link #factsFor} answers accordingly. */
    private static Criterion known(Truth truth) {
        return CatalogueFixtures.ticked(
                switch (truth) {
                    case YES -> "symptom:fatigue/chronic";
                    case NO -> "symptom:fatigue/after-eating";
                    case UNKNOWN -> "symptom:brain-fog";
                });
    }

    private Facts factsFor(Truth first, Truth second) {
        boolean yes = first == Truth.YES || second == Truth.YES;
        boolean no = first == Truth.NO || second == Truth.NO;
        return person(yes ? List.of("symptom:fatigue/chronic") : List.of(), !yes && no ? ENERGY : null, null);
    }

    private Facts person(List<String> ticks, String none, String unsure) {
        Set<Address> ticked = new LinkedHashSet<>();
        ticks.forEach(tick -> ticked.add(Address.of(tick)));
        return new PersonFacts(table, new Answers(ticked, addresses(none), addresses(unsure), null, null));
    }

    private static Set<Address> addresses(String address) {
        return address == null ? Set.of() : Set.of(Address.of(address));
    }
}
