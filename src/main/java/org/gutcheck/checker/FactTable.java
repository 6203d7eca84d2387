package org.gutcheck.checker;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Item;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.catalogue.Symptom;
import org.gutcheck.catalogue.Tickable;
import org.gutcheck.catalogue.WarningSign;
import org.jspecify.annotations.Nullable;

/**
 * Every fact of a catalogue with a number: the ticks first, in catalogue order, then what is summed up from ticks
 * (items with options, body systems), the signs that follow from other answers, any symptom, any risk factor.
 */
final class FactTable {

    static final int NO_TICK = -1;
    static final int NO_QUESTION = -1;

    private final Questionnaire questionnaire;
    private final List<Address> ticks;
    private final List<List<Address>> ticksAlone;
    private final AddressNumbers numbers;
    private final int anySymptom;
    private final int anyRiskFactor;
    private final int firstDerived;
    private final NumberedCriterion[] derived;
    private final @Nullable NumberedCriterion[] askedWhen;
    private final int[][] implied;
    private final int[][] ticksBelow;
    private final int[] onlyTickBelow;
    private final IntLists questionsOf;
    private final int[] settledBy;
    private final int[] questionOfTick;
    private final AddressNumbers questionNumbers;

    FactTable(Catalogue catalogue, Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.ticks = questionnaire.questions().stream()
                .flatMap(question -> question.facts().stream())
                .toList();
        this.ticksAlone = ticks.stream().map(List::of).toList();
        Set<Address> facts = new LinkedHashSet<>(ticks);
        catalogue.parts().items().map(Item::address).forEach(facts::add);
        List<WarningSign> following = catalogue.parts().warningSigns().stream()
                .filter(sign -> sign.followsFrom() != null)
                .toList();
        this.firstDerived = facts.size();
        following.stream().map(WarningSign::address).forEach(facts::add);
        this.numbers = new AddressNumbers(List.copyOf(facts));
        this.anySymptom = facts.size();
        this.anyRiskFactor = anySymptom + 1;
        this.questionNumbers = new AddressNumbers(
                questionnaire.questions().stream().map(Question::address).toList());
        this.questionOfTick = new int[ticks.size()];
        this.implied = new int[ticks.size()][];
        List<Set<Integer>> below = emptySets();
        List<Set<Integer>> questions = emptySets();
        for (int tick = 0; tick < ticks.size(); tick++) {
            int asked = questionNumber(ticks.get(tick));
            questionOfTick[tick] = asked;
            implied[tick] = impliedBy(catalogue, ticks.get(tick));
            for (int fact : implied[tick]) {
                below.get(fact).add(tick);
                questions.get(fact).add(asked);
            }
        }
        this.derived = following.stream()
                .map(sign -> NumberedCriterion.of(Objects.requireNonNull(sign.followsFrom()), this))
                .toArray(NumberedCriterion[]::new);
        this.askedWhen = new @Nullable NumberedCriterion[size()];
        for (WarningSign sign : catalogue.parts().warningSigns()) {
            if (sign.askWhen() != null) {
                askedWhen[numberOf(sign.address())] = NumberedCriterion.of(sign.askWhen(), this);
            }
        }
        this.ticksBelow = toArrays(below);
        this.onlyTickBelow = below.stream()
                .mapToInt(set -> set.size() == 1 ? set.iterator().next() : NO_TICK)
                .toArray();
        this.questionsOf = new IntLists(questions);
        this.settledBy = IntStream.range(0, size())
                .map(fact -> questionsOf.size(fact) == 1 && askedWhen[fact] == null
                        ? questionsOf.value(questionsOf.start(fact))
                        : NO_QUESTION)
                .toArray();
    }

    int size() {
        return anyRiskFactor + 1;
    }

    /** The number of the first sign that follows from other answers; the others come after it. */
    int firstDerived() {
        return firstDerived;
    }

    /** By sign that follows from other answers: from what it follows. No such sign follows from another. */
    NumberedCriterion[] derived() {
        return derived;
    }

    /** From what a fact follows, or nothing where it is ticked or summed up from ticks. */
    @Nullable
    NumberedCriterion followsFrom(int fact) {
        int sign = fact - firstDerived;
        return sign >= 0 && sign < derived.length ? derived[sign] : null;
    }

    /** When a fact is worth asking, or nothing where it always is. */
    @Nullable
    NumberedCriterion askedWhen(int fact) {
        return askedWhen[fact];
    }

    int anySymptom() {
        return anySymptom;
    }

    int anyRiskFactor() {
        return anyRiskFactor;
    }

    /** The number of a fact; throws where it is none of this catalogue's. */
    int numberOf(Address fact) {
        int number = numbers.of(fact);
        if (number < 0) {
            throw new IllegalArgumentException("Not a fact of this catalogue: " + fact);
        }
        return number;
    }

    /** The number of a tick, or {@link #NO_TICK} where nobody can tick the address. */
    int tickNumber(Address tick) {
        int number = numbers.of(tick);
        return number < ticks.size() ? number : NO_TICK;
    }

    Address tick(int number) {
        return ticks.get(number);
    }

    /** A list of one tick, made once because so many rules hang on one. */
    List<Address> tickAlone(int number) {
        return ticksAlone.get(number);
    }

    List<Address> ticks() {
        return ticks;
    }

    /** Every fact that a tick makes true, itself among them. */
    int[] impliedBy(int tick) {
        return implied[tick];
    }

    /** The ticks any one of which makes the fact true. */
    int[] ticksBelow(int fact) {
        return ticksBelow[fact];
    }

    /** The one tick that makes the fact true, or {@link #NO_TICK} where there are more, or none. */
    int onlyTickBelow(int fact) {
        return onlyTickBelow[fact];
    }

    /** By fact: the questions that must all be answered before it can be said not to hold. */
    IntLists questionsOf() {
        return questionsOf;
    }

    /** The one question that, once answered, settles whether the fact holds; {@link #NO_QUESTION} where there is more to it. */
    int settledBy(int fact) {
        return settledBy[fact];
    }

    int questionOfTick(int tick) {
        return questionOfTick[tick];
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    List<Question> questions() {
        return questionnaire.questions();
    }

    /** The number of a question, or {@link #NO_QUESTION} where there is none at the address. */
    int questionNumberAt(Address question) {
        return questionNumbers.of(question);
    }

    private int[] impliedBy(Catalogue catalogue, Address tick) {
        Set<Integer> facts = new LinkedHashSet<>();
        facts.add(numberOf(tick));
        if (tick.kind() == Kind.SYMPTOM || tick.kind() == Kind.RISK_FACTOR || tick.kind() == Kind.CONDITION) {
            facts.add(numberOf(tick.item()));
        }
        Tickable item = catalogue.tickable(tick).orElse(null);
        if (item instanceof Symptom symptom) {
            facts.add(numberOf(Address.of(Kind.BODY_SYSTEM, symptom.bodySystem())));
            facts.add(anySymptom);
        }
        if (tick.kind() == Kind.RISK_FACTOR) {
            facts.add(anyRiskFactor);
        }
        if (tick.kind() == Kind.CONDITION) {
            // An entry that lists diagnoses holds with one of them, but a diagnosis is no symptom tick.
            catalogue.parts().symptoms().stream()
                    .filter(symptom -> symptom.namedConditions().stream()
                            .anyMatch(named -> named.condition().equals(tick.slug())))
                    .forEach(symptom -> facts.add(numberOf(symptom.address())));
        }
        return facts.stream().mapToInt(Integer::intValue).toArray();
    }

    private int questionNumber(Address tick) {
        return questionNumberAt(questionnaire.askingAbout(tick).orElseThrow().address());
    }

    private List<Set<Integer>> emptySets() {
        List<Set<Integer>> sets = new ArrayList<>();
        for (int fact = 0; fact < size(); fact++) {
            sets.add(new LinkedHashSet<>());
        }
        return sets;
    }

    private static int[][] toArrays(List<Set<Integer>> sets) {
        return sets.stream()
                .map(set -> set.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
