package org.gutcheck.checker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gutcheck.catalogue.Basis;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Caution;
import org.gutcheck.catalogue.Part;
import org.gutcheck.catalogue.Rule;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.Support;
import org.gutcheck.catalogue.Truth;
import org.gutcheck.catalogue.WarningSign;
import org.gutcheck.checker.Assessment.Held;
import org.gutcheck.checker.Assessment.Reason;
import org.gutcheck.checker.Assessment.Suggestion;

/** Turns the rules that fire into suggestions, weighing cautions and what is withheld. */
final class Suggesting {

    private static final int MOST_TO_START_WITH = 2;

    private final RuleMatcher matcher;
    private final List<Offer> offers;
    /** By rule: the place of its support among the offers. */
    private final int[] offerOfRule;

    Suggesting(Catalogue catalogue, FactTable table) {
        List<Rule> rules = catalogue.parts().rules();
        this.matcher = new RuleMatcher(rules, table);
        Map<Slug, List<NumberedCaution>> cautions = new HashMap<>();
        for (Caution caution : catalogue.parts().cautions()) {
            NumberedCaution numbered = new NumberedCaution(caution, table);
            for (Slug support : caution.supports()) {
                cautions.computeIfAbsent(support, key -> new ArrayList<>()).add(numbered);
            }
        }
        this.offers = catalogue.parts().supports().stream()
                .map(support -> new Offer(support, cautions.getOrDefault(support.slug(), List.of())))
                .toList();
        List<Slug> supports = offers.stream().map(Offer::slug).toList();
        this.offerOfRule = rules.stream()
                .mapToInt(rule -> supports.indexOf(rule.support()))
                .toArray();
    }

    /** The signs that hold hide the supports they name. */
    Result suggest(PersonFacts facts, Set<Part> withheld, List<WarningSign> signs) {
        List<List<Reason>> reasons = reasons(facts);
        List<Suggestion> suggestions = new ArrayList<>(offers.size());
        List<Slug> startHere = new ArrayList<>(MOST_TO_START_WITH);
        List<Held> held = new ArrayList<>();
        for (int place = 0; place < reasons.size(); place++) {
            Offer offer = offers.get(place);
            List<Reason> why = reasons.get(place);
            if (why.isEmpty() || withheld.contains(offer.part)) {
                continue;
            }
            Weighed weighed = new Weighed(offer.cautions, facts);
            List<Slug> hidingSigns = hiding(offer.slug, signs);
            if (!weighed.hiding.isEmpty() || !hidingSigns.isEmpty()) {
                held.add(new Held(offer.slug, sealed(weighed.hiding), hidingSigns));
                continue;
            }
            boolean pointedAt = pointsAt(why);
            suggestions.add(new Suggestion(
                    offer.slug,
                    sealed(why),
                    pointedAt,
                    sealed(weighed.known),
                    sealed(weighed.open),
                    sealed(weighed.neverAsked)));
            if (pointedAt
                    && offer.part == Part.HABIT
                    && !weighed.mayBeBlocked
                    && startHere.size() < MOST_TO_START_WITH
                    && !withheld.contains(Part.START_HERE)) {
                startHere.add(offer.slug);
            }
        }
        return new Result(sealed(suggestions), sealed(startHere), sealed(held));
    }

    /** By support: why it is offered, one reason for each rule that fires. */
    private List<List<Reason>> reasons(PersonFacts facts) {
        List<List<Reason>> reasons = new ArrayList<>(Collections.nCopies(offers.size(), List.of()));
        for (RuleMatcher.FiredRule fired : matcher.match(facts)) {
            int place = offerOfRule[fired.place()];
            Reason reason = new Reason(fired.rule().slug(), fired.rule().basis(), fired.ticks());
            reasons.set(place, with(reasons.get(place), reason));
        }
        return reasons;
    }

    /** The list for good; an empty one is so already. */
    private static <T> List<T> sealed(List<T> list) {
        return list.isEmpty() ? List.of() : Collections.unmodifiableList(list);
    }

    /** The list with one more value; most lists stay empty or short, so none is made before it is needed. */
    private static <T> List<T> with(List<T> list, T value) {
        List<T> longer = list.isEmpty() ? new ArrayList<>(5) : list;
        longer.add(value);
        return longer;
    }

    private static List<Slug> hiding(Slug support, List<WarningSign> signs) {
        List<Slug> hiding = List.of();
        for (WarningSign sign : signs) {
            if (sign.withheldSupports().contains(support)) {
                hiding = with(hiding, sign.slug());
            }
        }
        return sealed(hiding);
    }

    private static boolean pointsAt(List<Reason> why) {
        for (Reason reason : why) {
            if (reason.basis() == Basis.EDITOR) {
                return true;
            }
        }
        return false;
    }

    /** A support with what decides whether it is shown. */
    private record Offer(Slug slug, Part part, List<NumberedCaution> cautions) {
        Offer(Support support, List<NumberedCaution> cautions) {
            this(support.slug(), support.supportKind().part(), cautions);
        }
    }

    /** What the rules and cautions leave: supports shown, those to start with, and those hidden. */
    record Result(List<Suggestion> suggestions, List<Slug> startHere, List<Held> held) {
        static final Result NOTHING = new Result(List.of(), List.of(), List.of());
    }

    /** The cautions of one support, sorted by what they mean for this person. */
    private static final class Weighed {

        private List<Slug> hiding = List.of();
        private List<Slug> known = List.of();
        private List<Slug> open = List.of();
        private List<Slug> neverAsked = List.of();
        private boolean mayBeBlocked;

        Weighed(List<NumberedCaution> cautions, PersonFacts facts) {
            for (NumberedCaution caution : cautions) {
                Truth asked = caution.askedOf(facts);
                Truth applies = caution.concerns(asked);
                boolean blocks = caution.blocks();
                if (applies == Truth.YES && blocks) {
                    hiding = with(hiding, caution.slug());
                } else if (applies == Truth.YES) {
                    known = with(known, caution.slug());
                } else if (applies == Truth.UNKNOWN) {
                    mayBeBlocked |= blocks;
                    if (caution.hidesUntilAnswered()) {
                        hiding = with(hiding, caution.slug());
                    } else {
                        open = with(open, caution.slug());
                        if (asked != Truth.UNKNOWN) {
                            neverAsked = with(neverAsked, caution.slug());
                        }
                    }
                }
            }
        }
    }
}
