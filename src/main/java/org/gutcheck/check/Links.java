package org.gutcheck.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gutcheck.catalogue.BodySystem;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Claim;
import org.gutcheck.catalogue.HealthCondition;
import org.gutcheck.catalogue.Item;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.Strength;
import org.gutcheck.catalogue.Symptom;
import org.gutcheck.checker.Assessment;
import org.gutcheck.checker.Assessment.Match;
import org.gutcheck.web.Cite;
import org.jspecify.annotations.Nullable;

/** What the article links the ticks with: symptoms by body system, risk factors, conditions. */
record Links(List<SystemLinks> systems, List<Link> riskFactors, List<Link> conditions) {

    /** The links within one body system. */
    record SystemLinks(String icon, String label, List<Link> links) {

        public boolean sensitive() {
            return links.stream().allMatch(Link::sensitive);
        }
    }

    /**
     * One item with what was ticked of it and what the article says.
     *
     * @param ticked the ticks in plain words; empty where they are the item itself
     */
    record Link(
            String label,
            List<String> ticked,
            boolean sensitive,
            @Nullable Strength strength,
            boolean graded,
            List<Said> said) {}

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

    static Links of(Assessment assessment, Catalogue catalogue) {
        Maker maker = new Maker(catalogue);
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
                assessment.conditions().stream().map(maker::link).toList());
    }

    /** Makes links one after the other and remembers where each claim's citations stand. */
    private static final class Maker {

        private final Catalogue catalogue;
        private final FactNames names;
        private final Map<Slug, String> shownUnder = new HashMap<>();

        Maker(Catalogue catalogue) {
            this.catalogue = catalogue;
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
            List<Said> said = match.claims().stream()
                    .map(slug -> said(catalogue.claim(slug), item.label()))
                    .toList();
            return new Link(
                    item.label(),
                    ticked,
                    match.ticks().stream().allMatch(FactNames::isSensitive),
                    item instanceof HealthCondition condition ? condition.strength() : null,
                    item instanceof HealthCondition,
                    said);
        }

        private Said said(Claim claim, String label) {
            String before = shownUnder.putIfAbsent(claim.slug(), label);
            return before == null || claim.citations().isEmpty()
                    ? new Said(claim.statement(), Cite.of(claim), null)
                    : new Said(claim.statement(), List.of(), before);
        }
    }
}
