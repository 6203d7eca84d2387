package org.gutcheck.check;

import java.util.ArrayList;
import java.util.List;

/** A few words in a list, and whether a person may not want others to see them. */
record Words(String text, boolean sensitive) {

    /** The same words with the sensitive ones last, so that the others read well without them. */
    static List<Words> sensitiveLast(List<Words> words) {
        List<Words> sorted =
                new ArrayList<>(words.stream().filter(word -> !word.sensitive()).toList());
        words.stream().filter(Words::sensitive).forEach(sorted::add);
        return List.copyOf(sorted);
    }

    static boolean allSensitive(List<Words> words) {
        return !words.isEmpty() && words.stream().allMatch(Words::sensitive);
    }
}
