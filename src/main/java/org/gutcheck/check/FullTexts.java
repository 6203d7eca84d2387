package org.gutcheck.check;

import java.util.List;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.HelpLines;
import org.gutcheck.catalogue.SafetyText;
import org.gutcheck.catalogue.ScopeRule;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.WarningSign;
import org.gutcheck.checker.Assessment.Care;
import org.gutcheck.web.Wording;

/** Safety texts of one kind in full, at the end of a page, and whether a clinician has checked them. */
record FullTexts(List<InFull> texts, String signedOff) {

    /** Where the care cards of a page and the limits of the site are from. */
    static FullTexts ofCare(
            List<Care> care, List<ScopeRule> limits, Catalogue catalogue, HelpLines help, Wording wording) {
        List<WarningSign> signs = care.stream()
                .flatMap(level -> level.signs().stream())
                .map((Slug sign) -> catalogue.warningSign(sign))
                .toList();
        List<SafetyText> texts =
                Stream.<SafetyText>concat(signs.stream(), limits.stream()).toList();
        return new FullTexts(
                texts.stream()
                        .map(text -> text instanceof ScopeRule rule
                                ? limit(rule, catalogue, help)
                                : sign((WarningSign) text, catalogue))
                        .toList(),
                wording.signedOff(texts));
    }

    /** A sign stands on the page with its advice already. */
    private static InFull sign(WarningSign sign, Catalogue catalogue) {
        boolean sensitive = FactNames.isSensitive(sign.address());
        return inFull(sign.question(), "", sign, sensitive, catalogue);
    }

    private static InFull limit(ScopeRule rule, Catalogue catalogue, HelpLines help) {
        boolean sensitive = FactNames.isSensitive(rule.appliesWhen());
        return inFull(rule.title(), help.fillIn(rule.text()), rule, sensitive, catalogue);
    }

    private static InFull inFull(String about, String words, SafetyText text, boolean sensitive, Catalogue catalogue) {
        return new InFull(
                null, List.of(new Words(about, sensitive)), null, words, InFull.sources(text, catalogue), sensitive);
    }
}
