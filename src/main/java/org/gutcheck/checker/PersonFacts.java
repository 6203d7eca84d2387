package org.gutcheck.checker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Facts;
import org.gutcheck.catalogue.Truth;
import org.gutcheck.catalogue.WarningSign;

/** The facts about one person: which hold, which do not, and which nobody answered. */
final class PersonFacts implements Facts {

    private final FactTable table;
    private final boolean[] holds;
    private final int[] ticked;
    private final int[] held;
    private final Truth[] derived;
    private final boolean[] none;
    private final boolean[] unsure;
    private final boolean[] someTicked;

    PersonFacts(FactTable table, Answers answers) {
        this.table = table;
        int questions = table.questions().size();
        this.holds = new boolean[table.size()];
        this.none = marks(answers.none(), questions);
        this.unsure = marks(answers.unsure(), questions);
        this.someTicked = new boolean[questions];
        int[] found = new int[answers.ticked().size()];
        int[] facts = new int[Math.min(table.size(), 4 * found.length)];
        int count = 0;
        int size = 0;
        for (Address address : answers.ticked()) {
            int tick = table.tickNumber(address);
            if (tick >= 0) {
                found[count++] = tick;
                someTicked[table.questionOfTick(tick)] = true;
                for (int fact : table.impliedBy(tick)) {
                    if (!holds[fact]) {
                        holds[fact] = true;
                        facts = size == facts.length ? Arrays.copyOf(facts, 2 * size) : facts;
                        facts[size++] = fact;
                    }
                }
            }
        }
        this.ticked = Arrays.copyOf(found, count);
        Arrays.sort(ticked);
        this.derived = derived();
        for (int i = 0; i < derived.length; i++) {
            if (derived[i] == Truth.YES) {
                holds[table.firstDerived() + i] = true;
                facts = size == facts.length ? Arrays.copyOf(facts, 2 * size + 1) : facts;
                facts[size++] = table.firstDerived() + i;
            }
        }
        this.held = Arrays.copyOf(facts, size);
    }

    /** What is known of the signs that follow from other answers; none of them follows from another. */
    private Truth[] derived() {
        List<WarningSign> signs = table.derivedSigns();
        Truth[] truths = new Truth[signs.size()];
        for (int i = 0; i < truths.length; i++) {
            truths[i] = Objects.requireNonNull(signs.get(i).followsFrom()).truth(this);
        }
        return truths;
    }

    FactTable table() {
        return table;
    }

    /** The numbers of the ticks, ascending. */
    int[] ticked() {
        return ticked;
    }

    boolean holds(int fact) {
        return holds[fact];
    }

    /** The numbers of the facts that hold, each once. */
    int[] held() {
        return held;
    }

    /** Whether the fact is known not to hold: every question it hangs on was answered otherwise. */
    boolean isNo(int fact) {
        if (holds[fact]) {
            return false;
        }
        if (fact >= table.firstDerived()) {
            return derived[fact - table.firstDerived()] == Truth.NO;
        }
        int[] questions = table.questionsOf(fact);
        for (int question : questions) {
            if (!isAnswered(question)) {
                return false;
            }
        }
        return questions.length > 0;
    }

    /** Whether the question was answered for certain: with ticks or with none, and without "not sure". */
    boolean isAnswered(int question) {
        return !unsure[question] && (someTicked[question] || none[question]);
    }

    boolean isTickedIn(int question) {
        return someTicked[question];
    }

    boolean isUnsure(int question) {
        return unsure[question];
    }

    /** Whether the question was answered in ways that exclude each other. */
    boolean isContradictory(int question) {
        return (someTicked[question] && (none[question] || unsure[question])) || (none[question] && unsure[question]);
    }

    Truth truth(int fact) {
        if (holds[fact]) {
            return Truth.YES;
        }
        return isNo(fact) ? Truth.NO : Truth.UNKNOWN;
    }

    List<Address> ticksFor(int fact) {
        if (fact >= table.firstDerived()) {
            return holds[fact] ? ticksBehind(fact - table.firstDerived()) : List.of();
        }
        int[] below = table.ticksBelow(fact);
        List<Address> ticks = new ArrayList<>(Math.min(below.length, ticked.length));
        if (below.length <= ticked.length) {
            for (int tick : below) {
                if (isTicked(tick)) {
                    ticks.add(table.tick(tick));
                }
            }
        } else {
            for (int tick : ticked) {
                if (implies(tick, fact)) {
                    ticks.add(table.tick(tick));
                }
            }
        }
        return ticks;
    }

    private List<Address> ticksBehind(int sign) {
        Set<Address> ticks = new LinkedHashSet<>();
        Objects.requireNonNull(table.derivedSigns().get(sign).followsFrom()).evidence(this, ticks::add);
        return List.copyOf(ticks);
    }

    boolean isTicked(int tick) {
        return Arrays.binarySearch(ticked, tick) >= 0;
    }

    @Override
    public Truth of(Address fact) {
        return truth(table.numberOf(fact));
    }

    @Override
    public List<Address> ticksFor(Address fact) {
        return ticksFor(table.numberOf(fact));
    }

    @Override
    public Truth anySymptom() {
        return truth(table.anySymptom());
    }

    @Override
    public Truth anyRiskFactor() {
        return truth(table.anyRiskFactor());
    }

    @Override
    public List<Address> symptomTicks() {
        return ticksFor(table.anySymptom());
    }

    @Override
    public List<Address> riskFactorTicks() {
        return ticksFor(table.anyRiskFactor());
    }

    private boolean implies(int tick, int fact) {
        for (int one : table.impliedBy(tick)) {
            if (one == fact) {
                return true;
            }
        }
        return false;
    }

    private boolean[] marks(Iterable<Address> addresses, int questions) {
        boolean[] marks = new boolean[questions];
        for (Address address : addresses) {
            int question = table.questionNumberAt(address);
            if (question >= 0) {
                marks[question] = true;
            }
        }
        return marks;
    }
}
