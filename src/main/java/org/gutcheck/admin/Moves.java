package org.gutcheck.admin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was moved from one order to another: as few of the ids as make one out of the other. */
final class Moves {

    private Moves() {}

    /** An id that was moved, and the one that it stands after now, or null where it is first. */
    record Move(String id, @Nullable String after) {}

    /** In the later order; what is in one of the orders only was not moved. */
    static List<Move> between(List<String> before, List<String> after) {
        Map<String, Integer> places = new HashMap<>();
        before.forEach(id -> places.putIfAbsent(id, places.size()));
        List<Integer> sequence = after.stream().map(places::get).toList().stream()
                .filter(place -> place != null)
                .toList();
        List<Integer> kept = longestRising(sequence);
        List<Move> moves = new ArrayList<>();
        int next = 0;
        String last = null;
        for (String id : after) {
            Integer place = places.get(id);
            if (place != null) {
                if (next < kept.size() && kept.get(next).equals(place)) {
                    next++;
                } else {
                    moves.add(new Move(id, last));
                }
            }
            last = id;
        }
        return moves;
    }

    /** By patience sorting: the heads of the piles rise, so the right pile is found by halving. */
    private static List<Integer> longestRising(List<Integer> sequence) {
        List<Integer> heads = new ArrayList<>();
        Map<Integer, Integer> before = new HashMap<>();
        for (int value : sequence) {
            int pile = pile(heads, value);
            if (pile > 0) {
                before.put(value, heads.get(pile - 1));
            }
            if (pile == heads.size()) {
                heads.add(value);
            } else {
                heads.set(pile, value);
            }
        }
        List<Integer> rising = new ArrayList<>();
        Integer value = heads.isEmpty() ? null : heads.get(heads.size() - 1);
        while (value != null) {
            rising.add(0, value);
            value = before.get(value);
        }
        return rising;
    }

    private static int pile(List<Integer> heads, int value) {
        int low = 0;
        int high = heads.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (heads.get(middle) < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
