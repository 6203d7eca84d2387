package org.gutcheck.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.BodySystem;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Caution;
import org.gutcheck.catalogue.Claim;
import org.gutcheck.catalogue.HealthCondition;
import org.gutcheck.catalogue.HelpLines;
import org.gutcheck.catalogue.Item;
import org.gutcheck.catalogue.SafetyText;
import org.gutcheck.catalogue.ScopeRule;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.Strength;
import org.gutcheck.catalogue.Symptom;
import org.gutcheck.checker.Assessment;
import org.gutcheck.checker.Assessment.Match;
import org.gutcheck.web.Cite;
import org.gutcheck.web.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What the article links the ticks with: symptoms by body system, risk factors, conditions.
 *
 * @param signedOff whether a clinician has checked what mainstream medicine says beside it, and whom to ask; empty where the
 *     page says that once
 */
record Links(List<SystemLinks> systems, List<Link> riskFactors, List<Link> conditions, String signedOff) {

    /** The links within one body system. */
    record SystemLinks(String icon, String label, List<Link> links) {}

    /**
     * One item with what was ticked of it and what the article says.
     *
     * @param ticked the ticks in plain words; empty where they are the item itself
     * @param namesConditions whether it is no complaint, but what the article says of conditions that were ticked
     * @param toKnow what this page cannot say about it, whom to ask, and what is good to know with it
     */
    record Link(
            String address,
            String label,
            List<String> ticked,
            @Nullable Strength strength,
            List<Said> said,
            Mainstream.Beside view,
            boolean namesConditions,
            List<String> toKnow) {}

    /** A statement with its citations, or with the name of the item under which they stand already. */
    record Said(
            String statement, List<Cite> cites, @Nullable String sameAs) {}

    public boolean isEmpty() {
        return systems.isEmpty() && riskFactors.isEmpty() && conditions.isEmpty();
    }

    public List<Cite> cites() {
        return Stream.of(
                        systems.stream().flatMap(system -> system.links().stream()),
                        riskFactors.stream(),
                        conditions.stream())
                .flatMap(links -> links)
                .flatMap(link -> link.said().stream())
                .flatMap(said -> said.cites().stream())
                .toList();
    }

    static Links of(Assessment assessment, Catalogue catalogue, HelpLines help, Wording wording) {
        Maker maker = new Maker(assessment, catalogue, help, wording);
        List<SystemLinks> systems = new ArrayList<>();
        for (BodySystem system : catalogue.parts().bodySystems()) {
            List<Link> links = assessment.symptoms().stream()
                    .filter(match -> maker.isIn(match, system.slug()))
                    .map(maker::link)
                    .toList();
            if (!links.isEmpty()) {
                systems.add(new SystemLinks(system.slug().value(), system.label(), links));
            }
        }
        return new Links(
                systems,
                assessment.riskFactors().stream().map(maker::link).toList(),
                assessment.conditions().stream().map(maker::link).toList(),
                wording.signedOffPart(maker.safetyTexts, catalogue));
    }

    /** Makes links one after the other and remembers where each claim's citations stand. */
    private static final class Maker {

        private final Assessment assessment;
        private final List<ScopeRule> scope;
        private final Catalogue catalogue;
        private final HelpLines help;
        private final Wording wording;
        private final FactNames names;
        private final Map<Slug, String> shownUnder = new HashMap<>();
        private final Set<SafetyText> safetyTexts = new LinkedHashSet<>();

        Maker(Assessment assessment, Catalogue catalogue, HelpLines help, Wording wording) {
            this.assessment = assessment;
            this.scope = assessment.scope().stream().map(catalogue::scopeRule).toList();
            this.catalogue = catalogue;
            this.help = help;
            this.wording = wording;
            this.names = new FactNames(catalogue);
        }

        boolean isIn(Match match, Slug system) {
            return catalogue
                    .item(match.item())
                    .map(item -> item instanceof Symptom symptom
                            && symptom.bodySystem().equals(system))
                    .orElse(false);
        }

        Link link(Match match) {
            Item item = Objects.requireNonNull(catalogue.item(match.item()).orElse(null));
            List<String> ticked = match.ticks().stream()
                    .filter(tick -> !tick.equals(match.item()))
                    .map(names::label)
                    .toList();
            List<ScopeRule> limits =
                    scope.stream().filter(rule -> asksAbout(rule, match.item())).toList();
            List<Caution> toKnow = Minding.besideNoSupport(match.item(), assessment, catalogue);
            safetyTexts.addAll(limits);
            safetyTexts.addAll(toKnow);
            catalogue.mainstreamView(match.item()).ifPresent(safetyTexts::add);
            List<Said> said = match.claims().stream()
                    .map(slug -> said(catalogue.claim(slug), item.label()))
                    .toList();
            return new Link(
                    item.address().toString(),
                    item.label(),
                    ticked,
                    item instanceof HealthCondition condition ? condition.strength() : null,
                    said,
                    Mainstream.beside(match.item(), catalogue, wording),
                    item instanceof Symptom symptom
                            && !symptom.namedConditions().isEmpty(),
                    Stream.concat(
                                    limits.stream().map(ScopeRule::text),
                                    toKnow.stream().map(Caution::text))
                            .map(help::fillIn)
                            .toList());
        }

        private static boolean asksAbout(ScopeRule rule, Address item) {
            return rule.appliesWhen() != null && rule.appliesWhen().asksAbout().contains(item);
        }

        private Said said(Claim claim, String label) {
            String before = shownUnder.putIfAbsent(claim.slug(), label);
            return before == null || claim.citations().isEmpty()
                    ? new Said(claim.statement(), Cite.of(claim), null)
                    : new Said(claim.statement(), List.of(), before);
        }
    }
}
