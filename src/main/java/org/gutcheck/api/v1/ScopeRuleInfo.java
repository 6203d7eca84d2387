package org.gutcheck.api.v1;

import java.util.List;
import org.gutcheck.catalogue.ScopeRule;
import org.jspecify.annotations.Nullable;

/** For whom the site is not meant, or not in full; without a criterion, the text is for everyone. */
public record ScopeRuleInfo(
        String address,
        String title,
        @Nullable CriterionInfo appliesWhen,
        List<String> hides,
        String text,
        @Nullable SourceRefInfo source,
        @Nullable SignOffInfo signOff) {
    static ScopeRuleInfo of(ScopeRule rule) {
        return new ScopeRuleInfo(
                rule.address().toString(),
                rule.title(),
                CriterionInfo.ofNullable(rule.appliesWhen()),
                rule.hides().stream().map(Code::of).toList(),
                rule.text(),
                rule.source() == null ? null : SourceRefInfo.of(rule.source()),
                SignOffInfo.of(rule));
    }
}
