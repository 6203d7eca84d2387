package org.gutcheck.checker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers as they came in, from a form or from JSON: nothing in them has been checked. */
public record RawAnswers(
        List<String> ticked,
        List<String> none,
        List<String> unsure,
        @Nullable String gutSince,
        @Nullable String country) {

    public RawAnswers {
        ticked = List.copyOf(ticked);
        none = List.copyOf(none);
        unsure = List.copyOf(unsure);
    }
}
