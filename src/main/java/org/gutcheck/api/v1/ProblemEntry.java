package org.gutcheck.api.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.gutcheck.catalogue.Address;
import org.gutcheck.checker.AnswerProblem;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a request that cannot be used; members that say nothing are left out.
 *
 * @param kind what is wrong, as a code
 * @param given what was sent
 * @param nearest the most similar value that is valid
 * @param label the name of what is retired
 * @param member the member of the request that is concerned
 * @param allowed the values that the member takes
 * @param ticked the ticks that exclude each other, or the answer
 * @param more how many further problems of this kind are not listed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemEntry(
        String kind,
        @Nullable String given,
        @Nullable String nearest,
        @Nullable String label,
        @Nullable String member,
        @Nullable List<String> allowed,
        @Nullable List<String> ticked,
        @Nullable Integer more) {

    private ProblemEntry(String kind, @Nullable String given) {
        this(kind, given, null, null, null, null, null, null);
    }

    public static ProblemEntry unknownRelease(int given, int current) {
        return new ProblemEntry("unknown-release", String.valueOf(given)).withNearest(String.valueOf(current));
    }

    public static ProblemEntry of(AnswerProblem problem) {
        if (problem instanceof AnswerProblem.Unknown unknown) {
            return new ProblemEntry("unknown-address", unknown.given()).withNearest(unknown.nearest());
        }
        if (problem instanceof AnswerProblem.MoreUnknown unknown) {
            return new ProblemEntry("unknown-address", null, null, null, null, null, null, unknown.count());
        }
        if (problem instanceof AnswerProblem.Retired retired) {
            return new ProblemEntry(
                    "retired-address", retired.address().toString(), null, retired.label(), null, null, null, null);
        }
        if (problem instanceof AnswerProblem.Duplicate duplicate) {
            return new ProblemEntry("duplicate-address", duplicate.address().toString());
        }
        if (problem instanceof AnswerProblem.BadValue bad) {
            return new ProblemEntry("bad-value", bad.given(), null, null, bad.field(), bad.allowed(), null, null);
        }
        if (problem instanceof AnswerProblem.MoreThanOne more) {
            return withTicks("more-than-one", more.question(), more.ticked());
        }
        if (problem instanceof AnswerProblem.Contradiction contradiction) {
            return withTicks("contradiction", contradiction.question(), contradiction.ticked());
        }
        return new ProblemEntry(
                "missing", ((AnswerProblem.Missing) problem).question().toString());
    }

    private static ProblemEntry withTicks(String kind, Address question, List<Address> ticked) {
        return new ProblemEntry(
                kind,
                question.toString(),
                null,
                null,
                null,
                null,
                ticked.stream().map(Address::toString).toList(),
                null);
    }

    private ProblemEntry withNearest(String found) {
        return new ProblemEntry(kind, given, found, label, member, allowed, ticked, more);
    }
}
