package org.gutcheck.api.v1;

import java.util.List;
import org.gutcheck.catalogue.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * A condition over facts.
 *
 * @param holds one of {@code ticked}, {@code any-symptom}, {@code any-risk-factor}, {@code at-least}, {@code not}
 * @param fact the fact of {@code ticked}, else null
 * @param least how many of the parts have to hold for {@code at-least}, else null
 * @param of the parts of {@code at-least} and {@code not}, else empty
 */
public record CriterionInfo(
        String holds, @Nullable String fact, @Nullable Integer least, List<CriterionInfo> of) {

    static @Nullable CriterionInfo ofNullable(@Nullable Criterion criterion) {
        return criterion == null ? null : of(criterion);
    }

    static CriterionInfo of(Criterion criterion) {
        if (criterion instanceof Criterion.Ticked ticked) {
            return new CriterionInfo("ticked", ticked.fact().toString(), null, List.of());
        }
        if (criterion instanceof Criterion.AnyOf any) {
            return atLeast(1, any.of());
        }
        if (criterion instanceof Criterion.AllOf all) {
            return atLeast(all.of().size(), all.of());
        }
        if (criterion instanceof Criterion.AtLeast atLeast) {
            return atLeast(atLeast.n(), atLeast.of());
        }
        if (criterion instanceof Criterion.Not not) {
            return new CriterionInfo("not", null, null, List.of(of(not.of())));
        }
        String any = criterion instanceof Criterion.AnySymptom ? "any-symptom" : "any-risk-factor";
        return new CriterionInfo(any, null, null, List.of());
    }

    private static CriterionInfo atLeast(int least, List<Criterion> of) {
        return new CriterionInfo(
                "at-least", null, least, of.stream().map(CriterionInfo::of).toList());
    }
}
