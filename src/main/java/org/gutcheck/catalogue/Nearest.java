package org.gutcheck.catalogue;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** Finds what somebody may have meant: the candidate whose text needs the fewest letters changed. */
public final class Nearest {

    private Nearest() {}

    /** The candidate nearest to a text, the first of equals; nothing where there is no candidate. */
    public static <T> Optional<T> to(String text, Collection<T> candidates, Function<T, String> name) {
        T nearest = null;
        int least = Integer.MAX_VALUE;
        for (T candidate : candidates) {
            int distance = distance(text, name.apply(candidate));
            if (distance < least) {
                least = distance;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The nearest candidate, unless more than half of the text differs from it. */
    public static <T> Optional<T> likely(String text, Collection<T> candidates, Function<T, String> name) {
        return to(text, candidates, name)
                .filter(candidate -> 2 * distance(text, name.apply(candidate)) <= text.length());
    }

    /** The number of letters to insert, remove or change to turn one text into the other (Levenshtein). */
    public static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
