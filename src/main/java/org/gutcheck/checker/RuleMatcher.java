package org.gutcheck.checker;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Rule;
import org.gutcheck.catalogue.Truth;

/**
 * Rules compiled to an inverted index: each literal ("the fact holds", "the fact does not hold") leads to the gates that
 * count it, and a gate that has counted enough fires into the gate above it. Work is in proportion to what is known of
 * the person, not to the number of rules; rules with equal criteria share their gates and their evidence.
 */
final class RuleMatcher {

    private final CompiledRules compiled;

    RuleMatcher(List<Rule> rules, FactTable table) {
        this.compiled = new CompiledRules(rules, table);
    }

    /** The rules that fire, in the catalogue's order, each with the ticks that made it fire. */
    List<FiredRule> match(PersonFacts facts) {
        Counting counting = new Counting(facts);
        long[] order = counting.firedRulesInOrder();
        Evidence evidence = new Evidence(counting);
        List<?>[] found = new List<?>[counting.size];
        FiredRule[] fired = new FiredRule[order.length];
        for (int i = 0; i < order.length; i++) {
            int criterion = (int) order[i];
            if (found[criterion] == null) {
                found[criterion] = evidence.of(counting.fired[criterion]);
            }
            int place = (int) (order[i] >>> 32);
            @SuppressWarnings("unchecked") // only lists of addresses are put in
            List<Address> ticks = (List<Address>) found[criterion];
            fired[i] = new FiredRule(place, compiled.rules[place], ticks);
        }
        // List.of would copy the array.
        return Collections.unmodifiableList(Arrays.asList(fired));
    }

    /** A rule that fires, its place among the rules, and the ticks that made it fire, without doubles. */
    record FiredRule(int place, Rule rule, List<Address> ticks) {}

    /** What is still missing in one match, and the top gates that fired by them. */
    private final class Counting {

        private final PersonFacts facts;
        /** By gate: how many more of its parts have to hold. */
        private final short[] missing = compiled.need.clone();

        private int[] fired = new int[16];
        private int size;
        private int rules;

        Counting(PersonFacts facts) {
            this.facts = facts;
            for (int fact : facts.held()) {
                add(compiled.gatesOfYes, fact);
            }
            for (int fact : compiled.noLiterals) {
                if (facts.truth(fact) == Truth.NO) {
                    add(compiled.gatesOfNo, fact);
                }
            }
        }

        private void add(IntLists gates, int fact) {
            int end = gates.end(fact);
            for (int i = gates.start(fact); i < end; i++) {
                int gate = gates.value(i);
                while (gate != CompiledRules.NO_PARENT && --missing[gate] == 0) {
                    int above = compiled.parent[gate];
                    if (above == CompiledRules.NO_PARENT) {
                        fired = size == fired.length ? Arrays.copyOf(fired, 2 * size) : fired;
                        fired[size++] = gate;
                        rules += compiled.rulesOf.size(gate);
                    }
                    gate = above;
                }
            }
        }

        boolean hasFired(int gate) {
            return missing[gate] <= 0;
        }

        /** The rules' places in the upper halves, ascending, and where their gates stand among those that fired. */
        long[] firedRulesInOrder() {
            long[] order = new long[rules];
            int at = 0;
            for (int i = 0; i < size; i++) {
                int end = compiled.rulesOf.end(fired[i]);
                for (int rule = compiled.rulesOf.start(fired[i]); rule < end; rule++) {
                    order[at++] = (long) compiled.rulesOf.value(rule) << 32 | i;
                }
            }
            Arrays.sort(order);
            return order;
        }
    }

    /** Gathers the ticks behind gates that fired, one gate after the other. */
    private final class Evidence {

        private final Counting counting;
        private int[] ticks = new int[4];
        private int size;

        Evidence(Counting counting) {
            this.counting = counting;
        }

        List<Address> of(int gate) {
            size = 0;
            gather(gate);
            FactTable table = counting.facts.table();
            if (size == 1) {
                return table.tickAlone(ticks[0]);
            }
            Address[] addresses = new Address[size];
            for (int i = 0; i < size; i++) {
                addresses[i] = table.tick(ticks[i]);
            }
            return List.of(addresses);
        }

        private void gather(int gate) {
            int end = compiled.evidenceOf.end(gate);
            for (int i = compiled.evidenceOf.start(gate); i < end; i++) {
                int part = compiled.evidenceOf.value(i);
                if (part < 0) {
                    if (counting.hasFired(~part)) {
                        gather(~part);
                    }
                } else if (counting.facts.holds(part)) {
                    addTicksOf(part);
                }
            }
        }

        private void addTicksOf(int fact) {
            int only = counting.facts.table().onlyTickBelow(fact);
            if (only != FactTable.NO_TICK) {
                add(only);
            } else {
                counting.facts.ticksFor(fact, this::add);
            }
        }

        /** A rule has few ticks behind it, so looking through them beats hashing. */
        private void add(int tick) {
            for (int i = 0; i < size; i++) {
                if (ticks[i] == tick) {
                    return;
                }
            }
            ticks = size == ticks.length ? Arrays.copyOf(ticks, 2 * size) : ticks;
            ticks[size++] = tick;
        }
    }
}
