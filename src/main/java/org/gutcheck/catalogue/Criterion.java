package org.gutcheck.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A condition over facts, in three-valued logic: what was not answered makes neither the condition nor its opposite hold.
 */
public sealed interface Criterion {

    /** The most parts that one criterion can have. */
    int MOST_PARTS = 1_000;

    Truth truth(Facts facts);

    /** Hands over the ticks that make this criterion hold; call it only where it does. */
    void evidence(Facts facts, Consumer<Address> ticks);

    /** The facts this criterion asks about. */
    List<Address> asksAbout();

    /** Those of them that help this criterion to hold when they are ticked. */
    default List<Address> helpedBy() {
        return asksAbout();
    }

    /** Holds when the fact does. */
    record Ticked(Address fact) implements Criterion {
        @Override
        public Truth truth(Facts facts) {
            return facts.of(fact);
        }

        @Override
        public void evidence(Facts facts, Consumer<Address> ticks) {
            facts.ticksFor(fact).forEach(ticks);
        }

        @Override
        public List<Address> asksAbout() {
            return List.of(fact);
        }
    }

    /** Holds when at least one of the criteria does. */
    record AnyOf(List<Criterion> of) implements Criterion {
        public AnyOf {
            of = someOf(of);
        }

        @Override
        public Truth truth(Facts facts) {
            return atLeast(1, of, facts);
        }

        @Override
        public void evidence(Facts facts, Consumer<Address> ticks) {
            evidenceOf(of, facts, ticks);
        }

        @Override
        public List<Address> asksAbout() {
            return factsOf(of);
        }

        @Override
        public List<Address> helpedBy() {
            return helpersOf(of);
        }
    }

    /** Holds when all of the criteria do. */
    record AllOf(List<Criterion> of) implements Criterion {
        public AllOf {
            of = someOf(of);
        }

        @Override
        public Truth truth(Facts facts) {
            return atLeast(of.size(), of, facts);
        }

        @Override
        public void evidence(Facts facts, Consumer<Address> ticks) {
            evidenceOf(of, facts, ticks);
        }

        @Override
        public List<Address> asksAbout() {
            return factsOf(of);
        }

        @Override
        public List<Address> helpedBy() {
            return helpersOf(of);
        }
    }

    /** Holds when at least {@code n} of the criteria do. */
    record AtLeast(int n, List<Criterion> of) implements Criterion {
        public AtLeast {
            of = someOf(of);
            if (n < 1 || n > of.size()) {
                throw new IllegalArgumentException("At least " + n + " of " + of.size());
            }
        }

        @Override
        public Truth truth(Facts facts) {
            return atLeast(n, of, facts);
        }

        @Override
        public void evidence(Facts facts, Consumer<Address> ticks) {
            evidenceOf(of, facts, ticks);
        }

        @Override
        public List<Address> asksAbout() {
            return factsOf(of);
        }

        @Override
        public List<Address> helpedBy() {
            return helpersOf(of);
        }
    }

    /** Holds when the criterion is known not to hold. Its evidence is an answer, so there are no ticks to show. */
    record Not(Criterion of) implements Criterion {
        @Override
        public Truth truth(Facts facts) {
            return of.truth(facts).negated();
        }

        @Override
        public void evidence(Facts facts, Consumer<Address> ticks) {
            // An answered "no" leaves no tick behind.
        }

        @Override
        public List<Address> asksAbout() {
            return of.asksAbout();
        }

        @Override
        public List<Address> helpedBy() {
            return List.of();
        }
    }

    /** Holds when any symptom is ticked. */
    record AnySymptom() implements Criterion {
        @Override
        public Truth truth(Facts facts) {
            return facts.anySymptom();
        }

        @Override
        public void evidence(Facts facts, Consumer<Address> ticks) {
            facts.symptomTicks().forEach(ticks);
        }

        @Override
        public List<Address> asksAbout() {
            return List.of();
        }
    }

    /** Holds when any risk factor is ticked. */
    record AnyRiskFactor() implements Criterion {
        @Override
        public Truth truth(Facts facts) {
            return facts.anyRiskFactor();
        }

        @Override
        public void evidence(Facts facts, Consumer<Address> ticks) {
            facts.riskFactorTicks().forEach(ticks);
        }

        @Override
        public List<Address> asksAbout() {
            return List.of();
        }
    }

    private static List<Criterion> someOf(List<Criterion> of) {
        if (of.isEmpty() || of.size() > MOST_PARTS) {
            throw new IllegalArgumentException("A criterion needs between 1 and " + MOST_PARTS + " parts");
        }
        return List.copyOf(of);
    }

    private static Truth atLeast(int n, List<Criterion> of, Facts facts) {
        int yes = 0;
        int possible = 0;
        for (Criterion part : of) {
            Truth truth = part.truth(facts);
            yes += truth == Truth.YES ? 1 : 0;
            possible += truth == Truth.NO ? 0 : 1;
        }
        if (yes >= n) {
            return Truth.YES;
        }
        return possible < n ? Truth.NO : Truth.UNKNOWN;
    }

    private static void evidenceOf(List<Criterion> of, Facts facts, Consumer<Address> ticks) {
        for (Criterion part : of) {
            if (part.truth(facts) == Truth.YES) {
                part.evidence(facts, ticks);
            }
        }
    }

    private static List<Address> helpersOf(List<Criterion> of) {
        return of.stream().flatMap(part -> part.helpedBy().stream()).distinct().toList();
    }

    private static List<Address> factsOf(List<Criterion> of) {
        List<Address> facts = new ArrayList<>();
        of.forEach(part -> facts.addAll(part.asksAbout()));
        return List.copyOf(facts);
    }
}
