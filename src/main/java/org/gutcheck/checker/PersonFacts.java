package org.gutcheck.checker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Facts;
import org.gutcheck.catalogue.Truth;

/** The facts about one person: which hold, which do not, and which nobody answered. */
final class PersonFacts implements Facts {

    private static final boolean[] NOTHING = {};

    private final FactTable table;
    private final boolean[] holds;
    private final int[] ticked;
    private final int[] held;
    private final boolean[] none;
    private final boolean[] unsure;
    private final boolean[] someTicked;
    private final boolean[] answered;
    /** By fact: whether nothing is to be said of it; empty where that is so of none. */
    private final boolean[] leftOut;

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
        this.ticked = count == found.length ? found : Arrays.copyOf(found, count);
        Arrays.sort(ticked);
        this.answered = new boolean[questions];
        for (int question = 0; question < questions; question++) {
            answered[question] = !unsure[question] && (someTicked[question] || none[question]);
        }
        this.leftOut = answers.leftOut().isEmpty() ? NOTHING : implied(answers.leftOut());
        NumberedCriterion[] derived = table.derived();
        int[] all = Arrays.copyOf(facts, size + derived.length);
        for (int sign = 0; sign < derived.length; sign++) {
            if (derived[sign].holds(this)) {
                holds[table.firstDerived() + sign] = true;
                all[size++] = table.firstDerived() + sign;
            }
        }
        this.held = size == all.length ? all : Arrays.copyOf(all, size);
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

    Truth truth(int fact) {
        if (holds[fact]) {
            return Truth.YES;
        }
        if (leftOut.length > 0 && leftOut[fact]) {
            return Truth.UNKNOWN;
        }
        int question = table.settledBy(fact);
        boolean denied = question >= 0 ? answered[question] : isDenied(fact);
        return denied ? Truth.NO : Truth.UNKNOWN;
    }

    /** Whether a fact that does not hold is known not to: every question it hangs on was answered otherwise. */
    private boolean isDenied(int fact) {
        NumberedCriterion from = table.followsFrom(fact);
        if (from != null) {
            return from.truth(this) == Truth.NO;
        }
        NumberedCriterion asked = table.askedWhen(fact);
        if (asked != null && !asked.holds(this)) {
            // Nobody is shown what is not worth asking, so "none of these" does not speak of it.
            return false;
        }
        IntLists questions = table.questionsOf();
        int end = questions.end(fact);
        for (int i = questions.start(fact); i < end; i++) {
            if (!answered[questions.value(i)]) {
                return false;
            }
        }
        return questions.size(fact) > 0;
    }

    /** Whether the question was answered for certain: with ticks or with none, and without "not sure". */
    boolean isAnswered(int question) {
        return answered[question];
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

    /** Hands over the numbers of the ticks that make the fact hold, ascending. */
    void ticksFor(int fact, IntConsumer ticks) {
        NumberedCriterion from = table.followsFrom(fact);
        if (from != null) {
            IntStream.Builder found = IntStream.builder();
            from.evidence(this, found);
            found.build().sorted().distinct().forEach(ticks);
            return;
        }
        int[] below = table.ticksBelow(fact);
        if (below.length <= ticked.length) {
            for (int tick : below) {
                if (isTicked(tick)) {
                    ticks.accept(tick);
                }
            }
        } else {
            for (int tick : ticked) {
                if (implies(tick, fact)) {
                    ticks.accept(tick);
                }
            }
        }
    }

    List<Address> ticksFor(int fact) {
        if (!holds[fact]) {
            return List.of();
        }
        int only = table.onlyTickBelow(fact);
        if (only != FactTable.NO_TICK) {
            return table.tickAlone(only);
        }
        List<Address> ticks = new ArrayList<>(4);
        ticksFor(fact, tick -> ticks.add(table.tick(tick)));
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

    /** The facts that these ticks would make true. */
    private boolean[] implied(Iterable<Address> ticks) {
        boolean[] facts = new boolean[table.size()];
        for (Address address : ticks) {
            int tick = table.tickNumber(address);
            if (tick >= 0) {
                for (int fact : table.impliedBy(tick)) {
                    facts[fact] = true;
                }
            }
        }
        return facts;
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
