package org.gutcheck.checker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Criterion;
import org.gutcheck.catalogue.Rule;

/**
 * Rules compiled to an inverted index: each literal ("the fact holds", "the fact does not hold") leads to the gates that
 * count it, and a gate that has counted enough fires into the gate above it. Work is in proportion to what is known of
 * the person, not to the number of rules. Negation is pushed down to the literals, where three-valued logic allows it
 * exactly; rules with equal criteria share their gates and their evidence.
 */
final class RuleMatcher {

    private static final int NO_PARENT = -1;

    private final int[][] gatesOf;
    private final int[] noLiterals;
    private final int[] need;
    private final int[] parent;
    private final int[] criterionOf;
    private final Criterion[] criteria;
    private final int[][] rulesOf;
    private final Rule[] rules;

    RuleMatcher(List<Rule> rules, FactTable table) {
        Map<Criterion, List<Integer>> sharing = new LinkedHashMap<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            sharing.computeIfAbsent(rules.get(rule).when(), when -> new ArrayList<>())
                    .add(rule);
        }
        Compilation compilation = new Compilation(table);
        sharing.keySet().forEach(compilation::addRoot);
        this.rules = rules.toArray(Rule[]::new);
        this.criteria = sharing.keySet().toArray(Criterion[]::new);
        this.rulesOf = sharing.values().stream().map(RuleMatcher::toArray).toArray(int[][]::new);
        this.gatesOf = compilation.gatesOf.stream().map(RuleMatcher::toArray).toArray(int[][]::new);
        this.noLiterals = toArray(new ArrayList<>(compilation.noLiterals));
        this.need = toArray(compilation.need);
        this.parent = toArray(compilation.parent);
        this.criterionOf = toArray(compilation.criterionOf);
    }

    /** The rules that fire, in the catalogue's order, each with the ticks that made it fire. */
    List<FiredRule> match(PersonFacts facts) {
        Counting counting = new Counting();
        for (int fact : facts.held()) {
            counting.add(gatesOf[2 * fact]);
        }
        for (int fact : noLiterals) {
            if (facts.isNo(fact)) {
                counting.add(gatesOf[2 * fact + 1]);
            }
        }
        return withEvidence(facts, counting.fired, counting.size);
    }

    private List<FiredRule> withEvidence(PersonFacts facts, int[] fired, int size) {
        FiredRule[] found = new FiredRule[totalRules(fired, size)];
        int count = 0;
        for (int i = 0; i < size; i++) {
            List<Address> evidence = evidence(criteria[fired[i]], facts);
            for (int rule : rulesOf[fired[i]]) {
                found[count++] = new FiredRule(rule, rules[rule], evidence);
            }
        }
        Arrays.sort(found);
        return List.of(found);
    }

    private int totalRules(int[] fired, int size) {
        int total = 0;
        for (int i = 0; i < size; i++) {
            total += rulesOf[fired[i]].length;
        }
        return total;
    }

    private static List<Address> evidence(Criterion criterion, PersonFacts facts) {
        List<Address> ticks = new ArrayList<>();
        criterion.evidence(facts, ticks::add);
        if (ticks.size() < 2) {
            return List.copyOf(ticks);
        }
        return List.copyOf(new LinkedHashSet<>(ticks));
    }

    private static int[] toArray(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** A rule that fires, its place among the rules, and the ticks that made it fire, without doubles. */
    record FiredRule(int place, Rule rule, List<Address> ticks) implements Comparable<FiredRule> {
        @Override
        public int compareTo(FiredRule other) {
            return Integer.compare(place, other.place);
        }
    }

    /** The counts of one match, and the criteria that came to hold by them. */
    private final class Counting {

        private final int[] counts = new int[need.length];
        private int[] fired = new int[16];
        private int size;

        void add(int[] gates) {
            for (int gate : gates) {
                count(gate);
            }
        }

        private void count(int gate) {
            int at = gate;
            while (++counts[at] == need[at]) {
                if (parent[at] == NO_PARENT) {
                    fired = size == fired.length ? Arrays.copyOf(fired, 2 * size) : fired;
                    fired[size++] = criterionOf[at];
                    return;
                }
                at = parent[at];
            }
        }
    }

    /** Gathers the gates while criteria are taken apart. */
    private static final class Compilation {

        private final FactTable table;
        private final List<List<Integer>> gatesOf = new ArrayList<>();
        private final Set<Integer> noLiterals = new LinkedHashSet<>();
        private final List<Integer> need = new ArrayList<>();
        private final List<Integer> parent = new ArrayList<>();
        private final List<Integer> criterionOf = new ArrayList<>();
        private int roots;

        Compilation(FactTable table) {
            this.table = table;
            for (int literal = 0; literal < 2 * table.size(); literal++) {
                gatesOf.add(new ArrayList<>());
            }
        }

        void addRoot(Criterion criterion) {
            int gate = gate(1, NO_PARENT, roots++);
            add(criterion, false, gate);
        }

        private void add(Criterion criterion, boolean negated, int above) {
            if (criterion instanceof Criterion.Ticked ticked) {
                literal(table.numberOf(ticked.fact()), negated, above);
            } else if (criterion instanceof Criterion.AnySymptom) {
                literal(table.anySymptom(), negated, above);
            } else if (criterion instanceof Criterion.AnyRiskFactor) {
                literal(table.anyRiskFactor(), negated, above);
            } else if (criterion instanceof Criterion.Not not) {
                add(not.of(), !negated, above);
            } else if (criterion instanceof Criterion.AnyOf any) {
                threshold(1, any.of(), negated, above);
            } else if (criterion instanceof Criterion.AllOf all) {
                threshold(all.of().size(), all.of(), negated, above);
            } else if (criterion instanceof Criterion.AtLeast atLeast) {
                threshold(atLeast.n(), atLeast.of(), negated, above);
            }
        }

        /** "Not at least n of m" is "at least m - n + 1 of m do not". */
        private void threshold(int n, List<Criterion> of, boolean negated, int above) {
            int gate = gate(negated ? of.size() - n + 1 : n, above, criterionOf.get(above));
            of.forEach(part -> add(part, negated, gate));
        }

        private void literal(int fact, boolean negated, int above) {
            if (negated) {
                noLiterals.add(fact);
            }
            gatesOf.get(2 * fact + (negated ? 1 : 0)).add(above);
        }

        private int gate(int needed, int above, int root) {
            need.add(needed);
            parent.add(above);
            criterionOf.add(root);
            return need.size() - 1;
        }
    }
}
