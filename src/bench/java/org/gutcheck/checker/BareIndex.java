package org.gutcheck.checker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gutcheck.catalogue.Criterion;
import org.gutcheck.catalogue.Rule;

/** The yardstick: flat rules as an inverted index with counts, numbers in and numbers out, without evidence. */
final class BareIndex {

    private final int[][] rulesOf;
    private final int[] need;

    BareIndex(List<Rule> rules, FactTable table) {
        List<List<Integer>> index = new ArrayList<>();
        for (int fact = 0; fact < table.size(); fact++) {
            index.add(new ArrayList<>());
        }
        need = new int[rules.size()];
        for (int rule = 0; rule < need.length; rule++) {
            Criterion when = rules.get(rule).when();
            need[rule] = when instanceof Criterion.AllOf all ? all.of().size() : 1;
            int number = rule;
            when.asksAbout().forEach(fact -> index.get(table.numberOf(fact)).add(number));
        }
        rulesOf = index.stream()
                .map(numbers -> numbers.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    int[] fired(int[] facts) {
        int[] counts = new int[need.length];
        int[] fired = new int[16];
        int size = 0;
        for (int fact : facts) {
            for (int rule : rulesOf[fact]) {
                if (++counts[rule] == need[rule]) {
                    fired = size == fired.length ? Arrays.copyOf(fired, 2 * size) : fired;
                    fired[size++] = rule;
                }
            }
        }
        return Arrays.copyOf(fired, size);
    }
}
