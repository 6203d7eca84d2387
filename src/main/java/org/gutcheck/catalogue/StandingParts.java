package org.gutcheck.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What makes a catalogue once everything with a problem is left out, and those problems. */
public record StandingParts(CatalogueParts parts, List<Problem> problems) {

    public StandingParts {
        problems = List.copyOf(problems);
    }

    /** Leaves out what has a problem, then what depended on it, until the rest stands. */
    public static StandingParts of(CatalogueParts given) {
        CatalogueParts parts = given;
        List<Problem> problems = new ArrayList<>();
        List<Problem> found = CatalogueCheck.problemsIn(parts);
        while (!found.isEmpty()) {
            problems.addAll(found);
            parts = without(parts, found.stream().map(StandingParts::place).collect(Collectors.toUnmodifiableSet()));
            found = CatalogueCheck.problemsIn(parts);
        }
        return new StandingParts(parts, problems);
    }

    /** An option cannot be left out alone, so its item goes. */
    private static String place(Problem problem) {
        return EntryAddress.parse(problem.where()).map(EntryAddress::toString).orElse(problem.where());
    }

    private static CatalogueParts without(CatalogueParts parts, Set<String> places) {
        return new CatalogueParts(
                settings(parts.settings(), places),
                rest(parts.bodySystems(), BodySystem::address, places),
                rest(parts.symptoms(), Symptom::address, places),
                rest(parts.riskFactors(), RiskFactor::address, places),
                rest(parts.conditions(), HealthCondition::address, places),
                rest(parts.supports(), Support::address, places),
                claims(parts.claims(), places),
                rest(parts.references(), Reference::entry, places),
                rest(parts.aboutYou(), AboutYou::address, places),
                rest(parts.warningSigns(), WarningSign::address, places),
                rest(parts.cautions(), Caution::address, places),
                rest(parts.explainers(), Explainer::address, places),
                helpLines(parts.helpLines(), places),
                rest(parts.rules(), Rule::address, places),
                rest(parts.scopeRules(), ScopeRule::address, places),
                rest(parts.mainstreamViews(), MainstreamView::address, places),
                rest(parts.sources(), Source::address, places),
                parts.codes().without(places),
                rest(parts.retired(), RetiredItem::address, places));
    }

    private static <T> List<T> rest(List<T> all, Function<T, Object> place, Set<String> places) {
        return all.stream()
                .filter(part -> !places.contains(place.apply(part).toString()))
                .toList();
    }

    private static List<Claim> claims(List<Claim> claims, Set<String> places) {
        return rest(claims, Claim::address, places).stream()
                .map(claim -> claim.withCitations(rest(claim.citations(), Citation::entry, places)))
                .toList();
    }

    /** A catalogue cannot be without settings, so they fall back on the neutral lines, and on no contact, instead of going. */
    private static Settings settings(Settings settings, Set<String> places) {
        boolean hasLines =
                !places.contains(HelpLines.entryOf(settings.defaultCountry()).toString());
        if (hasLines && settings.hasUsableContact()) {
            return settings;
        }
        return new Settings(
                settings.siteName(),
                settings.articleTitle(),
                settings.articleAuthor(),
                settings.articleLink(),
                hasLines ? settings.defaultCountry() : HelpLines.NO_COUNTRY,
                settings.hasUsableContact() ? settings.safetyContact() : null);
    }

    /** A catalogue cannot be without neutral lines, so empty ones stand in for them. */
    private static List<HelpLines> helpLines(List<HelpLines> lines, Set<String> places) {
        List<HelpLines> rest = rest(lines, HelpLines::entry, places);
        if (!places.contains(HelpLines.entryOf(HelpLines.NO_COUNTRY).toString())) {
            return rest;
        }
        HelpLines empty = new HelpLines(HelpLines.NO_COUNTRY, "", "", null, "", null, "", null, "");
        return Stream.concat(rest.stream(), Stream.of(empty)).toList();
    }
}
