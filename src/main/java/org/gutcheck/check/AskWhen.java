package org.gutcheck.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Criterion;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.catalogue.WarningSign;
import org.gutcheck.checker.Checker;
import org.jspecify.annotations.Nullable;

/**
 * Writes a criterion in JSON for the questionnaire's script: the id of a checkbox, a list of parts after the number of
 * them that must hold, or {@code {"not": ...}}.
 */
record AskWhen(Checker checker) {

    /** When a sign is worth asking; nothing, where it always is. */
    @Nullable
    String of(Address fact) {
        if (fact.kind() != Kind.WARNING_SIGN) {
            return null;
        }
        Criterion criterion = checker.catalogue().warningSign(fact.slug()).askWhen();
        return criterion == null ? null : json(criterion);
    }

    private String json(Criterion criterion) {
        if (criterion instanceof Criterion.Not not) {
            return "{\"not\":" + json(not.of()) + "}";
        }
        if (criterion instanceof Criterion.AllOf all) {
            return atLeast(all.of().size(), all.of().stream().map(this::json));
        }
        if (criterion instanceof Criterion.AtLeast some) {
            return atLeast(some.n(), some.of().stream().map(this::json));
        }
        return atLeast(1, any(criterion));
    }

    /** The parts any one of which makes the criterion hold. */
    private Stream<String> any(Criterion criterion) {
        if (criterion instanceof Criterion.AnyOf any) {
            return any.of().stream().flatMap(this::any);
        }
        if (criterion instanceof Criterion.Ticked ticked) {
            return any(ticked.fact());
        }
        if (criterion instanceof Criterion.AnySymptom) {
            return ticksOf(Kind.SYMPTOM);
        }
        if (criterion instanceof Criterion.AnyRiskFactor) {
            return ticksOf(Kind.RISK_FACTOR);
        }
        return Stream.of(json(criterion));
    }

    private Stream<String> any(Address fact) {
        if (fact.kind() == Kind.WARNING_SIGN) {
            WarningSign sign = checker.catalogue().warningSign(fact.slug());
            Criterion from = sign.followsFrom();
            return from == null ? ids(List.of(fact).stream()) : any(from);
        }
        return ids(checker.ticksBehind(fact).stream());
    }

    private Stream<String> ticksOf(Kind kind) {
        return ids(checker.questionnaire().questions().stream()
                .flatMap(question -> question.facts().stream())
                .filter(fact -> fact.kind() == kind));
    }

    private static Stream<String> ids(Stream<Address> ticks) {
        return ticks.map(tick -> "\"" + FormIds.choice(tick) + "\"");
    }

    private static String atLeast(int number, Stream<String> parts) {
        return Stream.concat(Stream.of(Integer.toString(number)), parts.distinct())
                .collect(Collectors.joining(",", "[", "]"));
    }
}
