package org.gutcheck.checker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gutcheck.catalogue.Criterion;
import org.gutcheck.catalogue.Rule;

/**
 * Criteria taken apart into gates with thresholds. Negation is pushed down to the literals, which three-valued logic
 * allows exactly: "not at least n of m" is "at least m - n + 1 of m do not".
 */
final class CompiledRules {

    static final int NO_PARENT = -1;

    /** The gates that count a fact when it holds, and when it is known not to. */
    final IntLists gatesOfYes;

    final IntLists gatesOfNo;
    /** The facts of which some criterion asks that they do not hold. */
    final int[] noLiterals;
    /** By gate: how many of its parts have to hold. */
    final short[] need;
    /** By gate: the gate above it. */
    final int[] parent;
    /** By gate: the facts, and as {@code ~gate} the gates, whose ticks are its evidence; none stem from under a "not". */
    final IntLists evidenceOf;
    /** By gate: the places of the rules that it fires, if it is a top gate. */
    final IntLists rulesOf;

    final Rule[] rules;

    CompiledRules(List<Rule> rules, FactTable table) {
        Map<Criterion, List<Integer>> sharing = new LinkedHashMap<>();
        for (int place = 0; place < rules.size(); place++) {
            sharing.computeIfAbsent(rules.get(place).when(), when -> new ArrayList<>())
                    .add(place);
        }
        Gates gates = new Gates(table);
        sharing.forEach(gates::addTop);
        this.rules = rules.toArray(Rule[]::new);
        this.gatesOfYes = new IntLists(gates.ofYes);
        this.gatesOfNo = new IntLists(gates.ofNo);
        this.noLiterals = toArray(gates.noLiterals);
        this.parent = toArray(gates.parent);
        this.evidenceOf = new IntLists(gates.evidence);
        this.rulesOf = new IntLists(gates.rules);
        this.need = new short[gates.need.size()];
        for (int gate = 0; gate < need.length; gate++) {
            need[gate] = gates.need.get(gate).shortValue();
        }
    }

    private static int[] toArray(Iterable<Integer> numbers) {
        List<Integer> list = new ArrayList<>();
        numbers.forEach(list::add);
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Where a part of a criterion stands: under which gate, and whether a "not" above turns it round or hides it. */
    private record Position(int above, boolean negated, boolean underNot) {}

    /** The gates while they are made. */
    private static final class Gates {

        private final FactTable table;
        private final List<List<Integer>> ofYes = new ArrayList<>();
        private final List<List<Integer>> ofNo = new ArrayList<>();
        private final Set<Integer> noLiterals = new LinkedHashSet<>();
        private final List<Integer> need = new ArrayList<>();
        private final List<Integer> parent = new ArrayList<>();
        private final List<List<Integer>> evidence = new ArrayList<>();
        private final List<List<Integer>> rules = new ArrayList<>();

        Gates(FactTable table) {
            this.table = table;
            for (int fact = 0; fact < table.size(); fact++) {
                ofYes.add(new ArrayList<>());
                ofNo.add(new ArrayList<>());
            }
        }

        void addTop(Criterion criterion, List<Integer> places) {
            int top = need.size();
            add(criterion, new Position(NO_PARENT, false, false));
            rules.get(top).addAll(places);
        }

        private void add(Criterion criterion, Position at) {
            if (criterion instanceof Criterion.Ticked ticked) {
                literal(table.numberOf(ticked.fact()), at);
            } else if (criterion instanceof Criterion.AnySymptom) {
                literal(table.anySymptom(), at);
            } else if (criterion instanceof Criterion.AnyRiskFactor) {
                literal(table.anyRiskFactor(), at);
            } else if (criterion instanceof Criterion.Not not) {
                add(not.of(), new Position(at.above, !at.negated, true));
            } else if (criterion instanceof Criterion.AnyOf any) {
                threshold(1, any.of(), at);
            } else if (criterion instanceof Criterion.AllOf all) {
                threshold(all.of().size(), all.of(), at);
            } else if (criterion instanceof Criterion.AtLeast atLeast) {
                threshold(atLeast.n(), atLeast.of(), at);
            }
        }

        private void threshold(int n, List<Criterion> of, Position at) {
            int gate = gate(at.negated ? of.size() - n + 1 : n, at);
            of.forEach(part -> add(part, new Position(gate, at.negated, at.underNot)));
        }

        private void literal(int fact, Position at) {
            int gate = at.above == NO_PARENT ? gate(1, at) : at.above;
            (at.negated ? ofNo : ofYes).get(fact).add(gate);
            if (at.negated) {
                noLiterals.add(fact);
            }
            if (!at.underNot) {
                evidence.get(gate).add(fact);
            }
        }

        private int gate(int needed, Position at) {
            int gate = need.size();
            need.add(needed);
            parent.add(at.above);
            evidence.add(new ArrayList<>());
            rules.add(new ArrayList<>());
            if (at.above != NO_PARENT && !at.underNot) {
                evidence.get(at.above).add(~gate);
            }
            return gate;
        }
    }
}
