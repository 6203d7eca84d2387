package org.gutcheck.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Basis;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Caution;
import org.gutcheck.catalogue.HelpLines;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.catalogue.Part;
import org.gutcheck.catalogue.SafetyText;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.Support;
import org.gutcheck.catalogue.SupportKind;
import org.gutcheck.check.Plan.Card;
import org.gutcheck.check.Plan.Held;
import org.gutcheck.check.Plan.Line;
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

    private final Told told;
    private final Assessment assessment;
    private final Catalogue catalogue;
    private final HelpLines help;
    private final Wording wording;
    private final FactNames names;
    private final Minding minding;

    PlanWriter(Told told, Catalogue catalogue, HelpLines help, Wording wording) {
        this.told = told;
        this.assessment = told.assessment();
        this.catalogue = catalogue;
        this.help = help;
        this.wording = wording;
        this.names = new FactNames(catalogue);
        this.minding = new Minding(catalogue, help, wording);
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
        return new Plan(
                start,
                pointedAt,
                shelves(others),
                held(),
                withheld(),
                minding.inFull(assessment),
                wording.signedOffPart(safetyTexts(), catalogue));
    }

    /** What is told about safety beside the supports, and what holds them back. */
    private Set<SafetyText> safetyTexts() {
        Set<SafetyText> texts = new LinkedHashSet<>();
        assessment.suggestions().stream()
                .map(suggestion -> Address.of(Kind.SUPPORT, suggestion.support()))
                .flatMap(support -> catalogue.mainstreamView(support).stream())
                .forEach(texts::add);
        assessment
                .suggestions()
                .forEach(suggestion -> Stream.of(suggestion.cautions(), suggestion.openCautions())
                        .flatMap(List::stream)
                        .map(catalogue::caution)
                        .forEach(texts::add));
        assessment
                .conditions()
                .forEach(match -> texts.addAll(Minding.besideNoSupport(match.item(), assessment, catalogue)));
        assessment.held().forEach(held -> {
            held.cautions().stream().map(catalogue::caution).forEach(texts::add);
            held.signs().stream().map(catalogue::warningSign).forEach(texts::add);
        });
        assessment.scope().stream()
                .map(catalogue::scopeRule)
                .filter(rule -> !rule.hides().isEmpty())
                .forEach(texts::add);
        return texts;
    }

    private Card card(Suggestion suggestion) {
        Support support = catalogue.support(suggestion.support());
        List<String> first = minding.first(suggestion);
        return new Card(
                support.slug().value(),
                support.label(),
                first,
                support.description(),
                first.isEmpty() ? Mainstream.beside(support.address(), catalogue, wording) : null,
                suggestion.reasons().stream()
                        .filter(reason -> reason.basis() == Basis.EDITOR || !suggestion.pointedAt())
                        .map(reason -> new Why(
                                reason.ticks().stream()
                                        .map(names::label)
                                        .distinct()
                                        .toList(),
                                catalogue.rule(reason.rule()).reason(),
                                reason.basis(),
                                catalogue.rule(reason.rule()).address().toString()))
                        .toList(),
                minding.beside(suggestion),
                catalogue.claimsAbout(support.address()).stream()
                        .flatMap(claim -> Cite.of(claim).stream())
                        .toList());
    }

    private List<Shelf> shelves(List<Suggestion> suggestions) {
        return Arrays.stream(SupportKind.values())
                .map(kind -> Shelf.of(
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
        List<String> first = minding.first(suggestion);
        return new Line(
                support.slug().value(),
                "/supports/" + support.slug(),
                support.label(),
                first,
                support.note(),
                first.isEmpty() ? Mainstream.beside(support.address(), catalogue, wording) : null,
                minding.beside(suggestion));
    }

    private List<Held> held() {
        return assessment.held().stream()
                .map(held -> new Held(
                        held.support().value(),
                        catalogue.support(held.support()).label(),
                        Stream.concat(
                                        texts(held.cautions()).stream(),
                                        held.signs().stream().map(this::sign))
                                .toList()))
                .toList();
    }

    private String sign(Slug sign) {
        return wording.of("plan.held.sign", catalogue.warningSign(sign).question());
    }

    /** Parts that are held back for the same reasons are named together. */
    private List<Withheld> withheld() {
        Map<List<String>, List<String>> parts = new LinkedHashMap<>();
        for (Assessment.Withheld withheld : assessment.withheld()) {
            if (withheld.part() != Part.MATCHES) {
                parts.computeIfAbsent(because(withheld), key -> new ArrayList<>())
                        .add(wording.of(withheld.part()));
            }
        }
        List<Withheld> all = new ArrayList<>();
        parts.forEach((because, names) ->
                all.add(new Withheld(wording.of("plan.withheld", String.join(", ", names)), because)));
        if (told.leavesOut()) {
            all.add(leftOut());
        }
        return List.copyOf(all);
    }

    /** What a copy for others does without, whatever the answers that it leaves out. */
    private Withheld leftOut() {
        Stream<String> names = Stream.concat(
                told.partsLeftOut().stream().map(wording::of),
                told.supportsLeftOut().stream()
                        .map(support -> catalogue.support(support).label()));
        return new Withheld(
                wording.of("plan.not-on-copy", names.collect(Collectors.joining(", "))),
                List.of(wording.of("plan.left-out")));
    }

    private List<String> because(Assessment.Withheld withheld) {
        Stream<String> causes = withheld.causes().stream()
                .flatMap(cause -> cause == Cause.SCOPE ? scope(withheld.part()) : Stream.of(wording.of(cause)));
        return Stream.concat(causes, toKnow(withheld.part())).toList();
    }

    /** What holds all the same for a condition that was named, though its supports are held back. */
    private Stream<String> toKnow(Part part) {
        return assessment.conditions().stream()
                .flatMap(match -> Minding.besideNoSupport(match.item(), assessment, catalogue).stream())
                .filter(caution -> caution.supports().stream()
                        .map(catalogue::support)
                        .anyMatch(support -> support.supportKind().part() == part))
                .map(Caution::text)
                .map(help::fillIn);
    }

    private Stream<String> scope(Part part) {
        return assessment.scope().stream()
                .map(catalogue::scopeRule)
                .filter(rule -> rule.hides().contains(part))
                .map(rule -> help.fillIn(rule.text()));
    }

    private List<String> texts(List<Slug> cautions) {
        return cautions.stream()
                .map(catalogue::caution)
                .map(Caution::text)
                .map(help::fillIn)
                .toList();
    }
}
