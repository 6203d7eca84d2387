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
        // A sign stands on the page with its advice already.
        Stream<InFull> inFull = Stream.concat(
                signs.stream().map(sign -> InFull.of(sign, sign.question(), "", catalogue)),
                limits.stream().map(rule -> InFull.of(rule, rule.title(), help.fillIn(rule.text()), catalogue)));
        return new FullTexts(
                inFull.toList(),
                wording.signedOff(Stream.<SafetyText>concat(signs.stream(), limits.stream())
                        .toList()));
    }
}
