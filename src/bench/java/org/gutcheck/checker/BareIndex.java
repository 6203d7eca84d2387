package org.gutcheck.checker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Criterion;
import org.gutcheck.catalogue.Rule;

/** The yardstick: flat rules as an inverted index with counts; the same ticks in, numbers of rules out, no evidence. */
final class BareIndex {

    private static final int[] NONE = {};

    private final Map<Address, int[]> rulesOf = new HashMap<>();
    private final int[] need;

    BareIndex(List<Rule> rules) {
        need = new int[rules.size()];
        Map<Address, List<Integer>> index = new HashMap<>();
        for (int rule = 0; rule < need.length; rule++) {
            Criterion when = rules.get(rule).when();
            need[rule] = when instanceof Criterion.AllOf all ? all.of().size() : 1;
            int number = rule;
            when.asksAbout()
                    .forEach(fact -> index.computeIfAbsent(fact, key -> new ArrayList<>())
                            .add(number));
        }
        index.forEach((fact, numbers) ->
                rulesOf.put(fact, numbers.stream().mapToInt(Integer::intValue).toArray()));
    }

    int[] fired(Set<Address> ticks) {
        int[] counts = new int[need.length];
        int[] fired = new int[16];
        int size = 0;
        for (Address tick : ticks) {
            for (int rule : rulesOf.getOrDefault(tick, NONE)) {
                if (++counts[rule] == need[rule]) {
                    fired = size == fired.length ? Arrays.copyOf(fired, 2 * size) : fired;
                    fired[size++] = rule;
                }
            }
        }
        return Arrays.copyOf(fired, size);
    }
}
