package org.gutcheck.api.v1;

import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.catalogue.Rule;

/** A rule: this support, when this holds, because of this; the basis is {@code article} or {@code editor}. */
public record RuleInfo(
        String address, String support, CriterionInfo when, String basis, String section, String reason) {

    static RuleInfo of(Rule rule) {
        return new RuleInfo(
                rule.address().toString(),
                Address.of(Kind.SUPPORT, rule.support()).toString(),
                CriterionInfo.of(rule.when()),
                Code.of(rule.basis()),
                rule.section(),
                rule.reason());
    }
}
