package org.gutcheck.api.v1;

import java.util.List;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.catalogue.WarningSign;
import org.jspecify.annotations.Nullable;

/** A warning sign; the advice keeps its places for the numbers of a country. */
public record WarningSignInfo(
        String address,
        String urgency,
        String heading,
        String question,
        String advice,
        List<String> withholds,
        List<String> withheldSupports,
        List<String> relevantTo,
        String askedIn,
        @Nullable CriterionInfo askWhen,
        @Nullable CriterionInfo followsFrom,
        List<SourceRefInfo> sources,
        @Nullable SignOffInfo signOff) {
    static WarningSignInfo of(WarningSign sign) {
        return new WarningSignInfo(
                sign.address().toString(),
                Code.of(sign.urgency()),
                sign.heading(),
                sign.question(),
                sign.advice(),
                sign.withholds().stream().map(Code::of).toList(),
                PublishedCatalogue.addresses(Kind.SUPPORT, sign.withheldSupports()),
                PublishedCatalogue.addresses(sign.relevantTo().stream()),
                Code.of(sign.askedIn()),
                CriterionInfo.ofNullable(sign.askWhen()),
                CriterionInfo.ofNullable(sign.followsFrom()),
                PublishedCatalogue.map(sign.sources(), SourceRefInfo::of),
                SignOffInfo.of(sign));
    }
}
