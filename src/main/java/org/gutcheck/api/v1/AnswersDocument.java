package org.gutcheck.api.v1;

import java.util.List;
import org.gutcheck.checker.RawAnswers;
import org.jspecify.annotations.Nullable;

/**
 * Answers to be assessed; every member may be left out.
 *
 * @param release the release to assess with, or null for the one the public sees now
 * @param ticked addresses of facts
 * @param none addresses of questions answered with none of these
 * @param unsure addresses of questions answered with not sure
 * @param since how long the gut complaints have gone on
 * @param country whose phone numbers to give
 */
public record AnswersDocument(
        @Nullable Integer release,
        @Nullable List<String> ticked,
        @Nullable List<String> none,
        @Nullable List<String> unsure,
        @Nullable String since,
        @Nullable String country) {

    public RawAnswers raw() {
        return new RawAnswers(known(ticked), known(none), known(unsure), since, country);
    }

    private static List<String> known(@Nullable List<String> given) {
        return given == null ? List.of() : given.stream().map(String::valueOf).toList();
    }
}
