package org.gutcheck.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Basis;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Caution;
import org.gutcheck.catalogue.Criterion;
import org.gutcheck.catalogue.HelpLines;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.catalogue.Part;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.Support;
import org.gutcheck.catalogue.SupportKind;
import org.gutcheck.check.Plan.Card;
import org.gutcheck.check.Plan.Held;
import org.gutcheck.check.Plan.Line;
import org.gutcheck.check.Plan.Open;
import org.gutcheck.check.Plan.Shelf;
import org.gutcheck.check.Plan.Why;
import org.gutcheck.check.Plan.Withheld;
import org.gutcheck.checker.Assessment;
import org.gutcheck.checker.Assessment.Cause;
import org.gutcheck.checker.Assessment.Suggestion;
import org.gutcheck.web.Cite;
import org.gutcheck.web.Wording;

/** Writes what the article suggests from the assessment; decides nothing that the assessment has not decided. */
final class PlanWriter {

    private final Assessment assessment;
    private final Catalogue catalogue;
    private final HelpLines help;
    private final Wording wording;
    private final FactNames names;

    PlanWriter(Assessment assessment, Catalogue catalogue, HelpLines help, Wording wording) {
        this.assessment = assessment;
        this.catalogue = catalogue;
        this.help = help;
        this.wording = wording;
        this.names = new FactNames(catalogue);
    }

    Plan write() {
        List<Card> start = new ArrayList<>();
        List<Card> pointedAt = new ArrayList<>();
        List<Suggestion> others = new ArrayList<>();
        for (Suggestion suggestion : assessment.suggestions()) {
            if (assessment.startHere().contains(suggestion.support())) {
                start.add(card(suggestion));
            } else if (suggestion.pointedAt()) {
                pointedAt.add(card(suggestion));
            } else {
                others.add(suggestion);
            }
        }
        return new Plan(start, pointedAt, shelves(others), held(), withheld());
    }

    private Card card(Suggestion suggestion) {
        Support support = catalogue.support(suggestion.support());
        return new Card(
                support.slug().value(),
                support.label(),
                support.description(),
                suggestion.reasons().stream()
                        .filter(reason -> reason.basis() == Basis.EDITOR || !suggestion.pointedAt())
                        .map(reason -> new Why(
                                Words.sensitiveLast(reason.ticks().stream()
                                        .map(names::words)
                                        .distinct()
                                        .toList()),
                                catalogue.rule(reason.rule()).reason(),
                                reason.basis()))
                        .toList(),
                texts(suggestion.cautions()),
                open(suggestion.openCautions()),
                catalogue.claimsAbout(support.address()).stream()
                        .flatMap(claim -> Cite.of(claim).stream())
                        .toList(),
                isSensitive(support));
    }

    private List<Shelf> shelves(List<Suggestion> suggestions) {
        return Arrays.stream(SupportKind.values())
                .map(kind -> new Shelf(
                        kind,
                        suggestions.stream()
                                .filter(suggestion ->
                                        catalogue.support(suggestion.support()).supportKind() == kind)
                                .map(this::line)
                                .toList()))
                .filter(shelf -> !shelf.lines().isEmpty())
                .toList();
    }

    private Line line(Suggestion suggestion) {
        Support support = catalogue.support(suggestion.support());
        return new Line(
                support.slug().value(),
                "/supports/" + support.slug(),
                support.label(),
                support.note(),
                open(suggestion.openCautions()),
                isSensitive(support));
    }

    private List<Held> held() {
        return assessment.held().stream()
                .map(held ->
                        new Held(catalogue.support(held.support()).label(), texts(held.cautions()), isSensitive(held)))
                .toList();
    }

    /** Parts with the same causes are named together. */
    private List<Withheld> withheld() {
        Map<List<Cause>, List<String>> parts = new LinkedHashMap<>();
        for (Assessment.Withheld withheld : assessment.withheld()) {
            if (withheld.part() != Part.MATCHES) {
                List<Cause> causes = List.copyOf(withheld.causes());
                parts.computeIfAbsent(causes, key -> new ArrayList<>()).add(wording.of(withheld.part()));
            }
        }
        List<Withheld> all = new ArrayList<>();
        parts.forEach((causes, names) -> all.add(new Withheld(String.join(", ", names), causes)));
        return List.copyOf(all);
    }

    private List<String> texts(List<Slug> cautions) {
        return cautions.stream()
                .map(catalogue::caution)
                .map(Caution::text)
                .map(help::fillIn)
                .toList();
    }

    private List<Open> open(List<Slug> cautions) {
        return cautions.stream()
                .map(catalogue::caution)
                .map(caution -> new Open(concerns(caution), help.fillIn(caution.text())))
                .toList();
    }

    private String concerns(Caution caution) {
        Criterion criterion = caution.appliesWhen();
        String facts = criterion == null
                ? ""
                : criterion.asksAbout().stream().map(names::label).distinct().collect(Collectors.joining(", "));
        return wording.of(facts.endsWith("?") ? "plan.open.question" : "plan.open", facts);
    }

    /** What holds a support back may tell as much as the support itself. */
    private boolean isSensitive(Assessment.Held held) {
        return FactNames.isSensitive(Address.of(Kind.SUPPORT, held.support()))
                || held.cautions().stream()
                        .map(catalogue::caution)
                        .map(Caution::appliesWhen)
                        .filter(Objects::nonNull)
                        .anyMatch(criterion -> criterion.asksAbout().stream().anyMatch(FactNames::isSensitive));
    }

    private static boolean isSensitive(Support support) {
        return FactNames.isSensitive(support.address());
    }
}
