package org.gutcheck.check;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.catalogue.Part;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.Urgency;
import org.gutcheck.checker.Answers;
import org.gutcheck.checker.Assessment;
import org.gutcheck.checker.Assessment.Outcome;
import org.gutcheck.checker.Assessment.Suggestion;
import org.gutcheck.checker.Assessment.Withheld;
import org.gutcheck.checker.Checker;

/**
 * What a page tells: all answers, or a copy for others, which is the page of somebody who left mood, alcohol and pregnancy
 * unanswered, without every support that such an answer could hide. So nobody can read from a copy what was ticked, and
 * no copy suggests what the person's own page holds back.
 *
 * @param partsLeftOut the parts that a copy does without, whatever was answered
 * @param supportsLeftOut the supports of other parts that a copy does without, whatever was answered
 */
record Told(Answers answers, Assessment assessment, boolean copy, Set<Part> partsLeftOut, List<Slug> supportsLeftOut) {

    /** Answers that a person may not want others to see: mood, alcohol, pregnancy. */
    private static final Set<Address> PRIVATE = Set.of(
            Address.of("symptom:mood-symptoms"),
            Address.of("risk-factor:nsaids-or-alcohol/alcohol"),
            Address.of("about-you:drinks-daily-or-ill-without"),
            Address.of("about-you:pregnant"),
            Address.of("about-you:breastfeeding"),
            Address.of("warning-sign:suicide-now"),
            Address.of("warning-sign:suicide-thoughts"),
            Address.of("warning-sign:low-mood-2w"),
            Address.of("warning-sign:alcohol-withdrawal-severe"),
            Address.of("warning-sign:pregnant-severe-pain"));

    static Told everything(Answers answers, Assessment assessment) {
        return new Told(answers, assessment, false, Set.of(), List.of());
    }

    /** A copy of the page for others; of an emergency there is none, since whoever helps needs to know all of it. */
    static Told toOthers(Answers answers, Assessment assessment, Checker checker) {
        if (assessment.outcome() == Outcome.EMERGENCY) {
            return everything(answers, assessment);
        }
        Answers told = answers.without(leftOut(checker));
        Assessment open = checker.assess(told);
        Assessment careful = checker.assess(everyPrivateTick(told, checker));
        Set<Part> parts = EnumSet.noneOf(Part.class);
        careful.withheld().stream().map(Withheld::part).forEach(parts::add);
        open.withheld().stream().map(Withheld::part).forEach(parts::remove);
        Set<Slug> offered =
                careful.suggestions().stream().map(Suggestion::support).collect(Collectors.toSet());
        List<Suggestion> kept = open.suggestions().stream()
                .filter(suggestion -> offered.contains(suggestion.support()))
                .toList();
        List<Slug> supports = open.suggestions().stream()
                .map(Suggestion::support)
                .filter(support -> !offered.contains(support))
                .filter(support -> !parts.contains(
                        checker.catalogue().support(support).supportKind().part()))
                .toList();
        List<Slug> start =
                open.startHere().stream().filter(careful.startHere()::contains).toList();
        return new Told(told, open.offering(kept, start), true, parts, supports);
    }

    boolean leavesOut() {
        return !partsLeftOut.isEmpty() || !supportsLeftOut.isEmpty();
    }

    boolean tells(Address fact) {
        return !answers.leftOut().contains(fact);
    }

    private static boolean isPrivate(Address fact) {
        return PRIVATE.contains(fact) || PRIVATE.contains(fact.item());
    }

    /** The private facts, and the questions that ask for nothing else. */
    private static Set<Address> leftOut(Checker checker) {
        Set<Address> left = new LinkedHashSet<>();
        checker.questionnaire().questions().forEach(question -> {
            List<Address> facts =
                    question.facts().stream().filter(Told::isPrivate).toList();
            left.addAll(facts);
            if (facts.size() == question.facts().size()) {
                left.add(question.address());
            }
        });
        return left;
    }

    /** The answers of somebody with all that is left out; an emergency would have a page of its own. */
    private static Answers everyPrivateTick(Answers told, Checker checker) {
        Set<Address> ticked = new LinkedHashSet<>(told.ticked());
        told.leftOut().stream()
                .filter(fact -> checker.questionnaire().askingAbout(fact).isPresent())
                .filter(fact -> fact.kind() != Kind.WARNING_SIGN
                        || checker.catalogue().warningSign(fact.slug()).urgency() != Urgency.EMERGENCY)
                .forEach(ticked::add);
        return new Answers(ticked, told.none(), told.unsure(), told.gutSince(), told.country());
    }
}
