package org.gutcheck.catalogue;

import java.util.List;
import java.util.stream.Stream;

/** What a catalogue is made of, in the order of its lists; may still hold problems. */
public record CatalogueParts(
        Settings settings,
        List<BodySystem> bodySystems,
        List<Symptom> symptoms,
        List<RiskFactor> riskFactors,
        List<HealthCondition> conditions,
        List<Support> supports,
        List<Claim> claims,
        List<Reference> references,
        List<AboutYou> aboutYou,
        List<WarningSign> warningSigns,
        List<Caution> cautions,
        List<Explainer> explainers,
        List<HelpLines> helpLines,
        List<Rule> rules,
        List<ScopeRule> scopeRules,
        List<MainstreamView> mainstreamViews,
        List<Source> sources,
        Codes codes,
        List<RetiredItem> retired) {

    public CatalogueParts {
        bodySystems = List.copyOf(bodySystems);
        symptoms = List.copyOf(symptoms);
        riskFactors = List.copyOf(riskFactors);
        conditions = List.copyOf(conditions);
        supports = List.copyOf(supports);
        claims = List.copyOf(claims);
        references = List.copyOf(references);
        aboutYou = List.copyOf(aboutYou);
        warningSigns = List.copyOf(warningSigns);
        cautions = List.copyOf(cautions);
        explainers = List.copyOf(explainers);
        helpLines = List.copyOf(helpLines);
        rules = List.copyOf(rules);
        scopeRules = List.copyOf(scopeRules);
        mainstreamViews = List.copyOf(mainstreamViews);
        sources = List.copyOf(sources);
        retired = List.copyOf(retired);
    }

    /** Every item that has a page of its own. */
    public Stream<Item> items() {
        return Stream.of(bodySystems, symptoms, riskFactors, conditions, supports)
                .flatMap(List::stream);
    }

    /** Every text that a clinician is to check. */
    public Stream<SafetyText> safetyTexts() {
        return Stream.of(warningSigns, cautions, scopeRules, mainstreamViews).flatMap(List::stream);
    }

    /** Every item that people can tick. */
    public Stream<Tickable> tickables() {
        return Stream.of(symptoms, riskFactors, conditions).flatMap(List::stream);
    }
}
