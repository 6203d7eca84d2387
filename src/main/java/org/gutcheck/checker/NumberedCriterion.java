package org.gutcheck.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.gutcheck.catalogue.Criterion;
import org.gutcheck.catalogue.Truth;

/** A criterion with the numbers of its facts, so that no address has to be looked up for each person. */
final class NumberedCriterion {

    private final int need;
    private final int[] facts;
    private final NumberedCriterion[] parts;
    private final boolean negated;
    private final Truth whenReached;
    private final Truth whenOutOfReach;

    private NumberedCriterion(int need, int[] facts, List<NumberedCriterion> parts, boolean negated) {
        this.need = need;
        this.facts = facts;
        this.parts = parts.toArray(NumberedCriterion[]::new);
        this.negated = negated;
        this.whenReached = negated ? Truth.NO : Truth.YES;
        this.whenOutOfReach = negated ? Truth.YES : Truth.NO;
    }

    static NumberedCriterion of(Criterion criterion, FactTable table) {
        if (criterion instanceof Criterion.Not not) {
            return new NumberedCriterion(1, new int[0], List.of(of(not.of(), table)), true);
        }
        if (criterion instanceof Criterion.AnyOf any) {
            return atLeast(1, any.of(), table);
        }
        if (criterion instanceof Criterion.AllOf all) {
            return atLeast(all.of().size(), all.of(), table);
        }
        if (criterion instanceof Criterion.AtLeast some) {
            return atLeast(some.n(), some.of(), table);
        }
        return atLeast(1, List.of(criterion), table);
    }

    private static NumberedCriterion atLeast(int need, List<Criterion> of, FactTable table) {
        List<Integer> facts = new ArrayList<>();
        List<NumberedCriterion> parts = new ArrayList<>();
        for (Criterion part : of) {
            if (part instanceof Criterion.Ticked ticked) {
                facts.add(table.numberOf(ticked.fact()));
            } else if (part instanceof Criterion.AnySymptom) {
                facts.add(table.anySymptom());
            } else if (part instanceof Criterion.AnyRiskFactor) {
                facts.add(table.anyRiskFactor());
            } else {
                parts.add(of(part, table));
            }
        }
        int[] numbers = facts.stream().mapToInt(Integer::intValue).toArray();
        return new NumberedCriterion(need, numbers, parts, false);
    }

    /** Whether the truth is yes; found sooner than whether it is no or unknown. */
    boolean holds(PersonFacts person) {
        if (negated) {
            return truth(person) == Truth.YES;
        }
        int yes = 0;
        for (int fact : facts) {
            yes += person.holds(fact) ? 1 : 0;
        }
        for (int part = 0; part < parts.length && yes < need; part++) {
            yes += parts[part].holds(person) ? 1 : 0;
        }
        return yes >= need;
    }

    Truth truth(PersonFacts person) {
        int yes = 0;
        int possible = facts.length + parts.length;
        for (int fact : facts) {
            Truth truth = person.truth(fact);
            if (truth == Truth.YES && ++yes == need) {
                return whenReached;
            }
            if (truth == Truth.NO && --possible < need) {
                return whenOutOfReach;
            }
        }
        for (NumberedCriterion part : parts) {
            Truth truth = part.truth(person);
            if (truth == Truth.YES && ++yes == need) {
                return whenReached;
            }
            if (truth == Truth.NO && --possible < need) {
                return whenOutOfReach;
            }
        }
        return Truth.UNKNOWN;
    }

    /** Hands over the numbers of the ticks that make this criterion hold, doubles among them; call it only there. */
    void evidence(PersonFacts person, IntConsumer ticks) {
        if (negated) {
            // An answered "no" leaves no tick behind.
            return;
        }
        for (int fact : facts) {
            if (person.holds(fact)) {
                person.ticksFor(fact, ticks);
            }
        }
        for (NumberedCriterion part : parts) {
            if (part.holds(person)) {
                part.evidence(person, ticks);
            }
        }
    }
}
