package org.gutcheck.browse;

import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.CatalogueParts;

/** How much of what the library holds. */
record LibraryPage(
        int symptoms,
        int riskFactors,
        int conditions,
        int supports,
        int citations,
        int references,
        int signs,
        int limits,
        int sources) {

    static LibraryPage of(Catalogue catalogue) {
        CatalogueParts parts = catalogue.parts();
        return new LibraryPage(
                parts.symptoms().size(),
                parts.riskFactors().size(),
                parts.conditions().size(),
                parts.supports().size(),
                catalogue.citations().size(),
                parts.references().size(),
                parts.warningSigns().size(),
                (int) parts.scopeRules().stream()
                        .filter(rule -> !rule.hides().isEmpty())
                        .count(),
                SafetySourcesPage.works(catalogue).size());
    }
}
