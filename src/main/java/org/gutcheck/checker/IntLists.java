package org.gutcheck.checker;

import java.util.Collection;
import java.util.List;

/** Many short lists of numbers, packed into one array so that walking them touches memory in one place. */
final class IntLists {

    private final int[] starts;
    private final int[] values;

    IntLists(List<? extends Collection<Integer>> lists) {
        this.starts = new int[lists.size() + 1];
        this.values = new int[lists.stream().mapToInt(Collection::size).sum()];
        int at = 0;
        for (int list = 0; list < lists.size(); list++) {
            for (int value : lists.get(list)) {
                values[at++] = value;
            }
            starts[list + 1] = at;
        }
    }

    /** Where a list begins; it goes on up to, and without, {@link #end}. */
    int start(int list) {
        return starts[list];
    }

    int end(int list) {
        return starts[list + 1];
    }

    int size(int list) {
        return end(list) - start(list);
    }

    int value(int at) {
        return values[at];
    }
}
