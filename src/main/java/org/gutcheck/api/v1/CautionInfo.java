package org.gutcheck.api.v1;

import java.util.List;
import org.gutcheck.catalogue.Caution;
import org.gutcheck.catalogue.Kind;
import org.jspecify.annotations.Nullable;

/** Something to mind about supports. */
public record CautionInfo(
        String address,
        String level,
        List<String> supports,
        @Nullable CriterionInfo appliesWhen,
        boolean hidesUntilAnswered,
        String text,
        String appliesTo,
        String notForYouIf,
        boolean neverAsked,
        List<String> subjects,
        List<SourceRefInfo> sources,
        @Nullable SignOffInfo signOff) {
    static CautionInfo of(Caution caution) {
        return new CautionInfo(
                caution.address().toString(),
                Code.of(caution.level()),
                PublishedCatalogue.addresses(Kind.SUPPORT, caution.supports()),
                CriterionInfo.ofNullable(caution.appliesWhen()),
                caution.hidesUntilAnswered(),
                caution.text(),
                caution.appliesTo(),
                caution.neverAsked(),
                caution.onlyNeverAsked(),
                PublishedCatalogue.addresses(caution.subjects().stream()),
                PublishedCatalogue.map(caution.sources(), SourceRefInfo::of),
                SignOffInfo.of(caution));
    }
}
