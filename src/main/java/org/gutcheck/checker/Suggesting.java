package org.gutcheck.checker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gutcheck.catalogue.Basis;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Caution;
import org.gutcheck.catalogue.CautionLevel;
import org.gutcheck.catalogue.Part;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.Support;
import org.gutcheck.catalogue.SupportKind;
import org.gutcheck.catalogue.Truth;
import org.gutcheck.catalogue.WarningSign;
import org.gutcheck.checker.Assessment.Held;
import org.gutcheck.checker.Assessment.Reason;
import org.gutcheck.checker.Assessment.Suggestion;

/** Turns the rules that fire into suggestions, minding cautions and what is withheld. */
final class Suggesting {

    private static final int MOST_TO_START_WITH = 2;

    private final RuleMatcher matcher;
    private final List<Support> supports;
    private final Map<Slug, List<Caution>> cautionsOf = new HashMap<>();

    Suggesting(Catalogue catalogue, FactTable table) {
        this.matcher = new RuleMatcher(catalogue.parts().rules(), table);
        this.supports = catalogue.parts().supports();
        for (Caution caution : catalogue.parts().cautions()) {
            caution.supports()
                    .forEach(support -> cautionsOf
                            .computeIfAbsent(support, key -> new ArrayList<>())
                            .add(caution));
        }
    }

    /** The signs that hold hide the supports they name. */
    Result suggest(PersonFacts facts, Set<Part> withheld, List<WarningSign> signs) {
        Map<Slug, List<Reason>> reasons = new HashMap<>();
        for (RuleMatcher.FiredRule fired : matcher.match(facts)) {
            reasons.computeIfAbsent(fired.rule().support(), support -> new ArrayList<>(2))
                    .add(new Reason(fired.rule().slug(), fired.rule().basis(), fired.ticks()));
        }
        List<Suggestion> suggestions = new ArrayList<>(supports.size());
        List<Slug> startHere = new ArrayList<>(MOST_TO_START_WITH);
        List<Held> held = new ArrayList<>();
        for (Support support : supports) {
            List<Reason> why = reasons.get(support.slug());
            if (why == null || withheld.contains(partOf(support.supportKind()))) {
                continue;
            }
            Minding minding = new Minding(cautionsOf.getOrDefault(support.slug(), List.of()), facts);
            List<Slug> hidingSigns = hiding(support, signs);
            if (!minding.hiding.isEmpty() || !hidingSigns.isEmpty()) {
                held.add(new Held(support.slug(), List.copyOf(minding.hiding), hidingSigns));
                continue;
            }
            boolean pointedAt = pointsAt(why);
            suggestions.add(new Suggestion(
                    support.slug(),
                    List.copyOf(why),
                    pointedAt,
                    List.copyOf(minding.known),
                    List.copyOf(minding.open),
                    List.copyOf(minding.neverAsked)));
            if (pointedAt
                    && support.supportKind() == SupportKind.HABIT
                    && !minding.mayBeBlocked
                    && startHere.size() < MOST_TO_START_WITH
                    && !withheld.contains(Part.START_HERE)) {
                startHere.add(support.slug());
            }
        }
        return new Result(List.copyOf(suggestions), List.copyOf(startHere), List.copyOf(held));
    }

    private static List<Slug> hiding(Support support, List<WarningSign> signs) {
        return signs.stream()
                .filter(sign -> sign.withheldSupports().contains(support.slug()))
                .map(WarningSign::slug)
                .toList();
    }

    private static boolean pointsAt(List<Reason> why) {
        for (Reason reason : why) {
            if (reason.basis() == Basis.EDITOR) {
                return true;
            }
        }
        return false;
    }

    private static Part partOf(SupportKind kind) {
        return switch (kind) {
            case DIET -> Part.DIET;
            case HABIT -> Part.HABIT;
            case SUPPLEMENT -> Part.SUPPLEMENT;
        };
    }

    /** What the rules and cautions leave: supports shown, those to start with, and those hidden. */
    record Result(List<Suggestion> suggestions, List<Slug> startHere, List<Held> held) {
        static final Result NOTHING = new Result(List.of(), List.of(), List.of());
    }

    /** The cautions of one support, sorted by what they mean for this person. */
    private static final class Minding {

        private final List<Slug> hiding = new ArrayList<>();
        private final List<Slug> known = new ArrayList<>();
        private final List<Slug> open = new ArrayList<>();
        private final List<Slug> neverAsked = new ArrayList<>();
        private boolean mayBeBlocked;

        Minding(List<Caution> cautions, PersonFacts facts) {
            for (Caution caution : cautions) {
                Truth applies = caution.concerns(facts);
                boolean blocks = caution.level() == CautionLevel.BLOCK;
                if (applies == Truth.YES) {
                    (blocks ? hiding : known).add(caution.slug());
                } else if (applies == Truth.UNKNOWN) {
                    if (blocks && caution.hidesUntilAnswered()) {
                        hiding.add(caution.slug());
                    } else {
                        leaveOpen(caution, facts);
                    }
                    mayBeBlocked |= blocks;
                }
            }
        }

        private void leaveOpen(Caution caution, PersonFacts facts) {
            open.add(caution.slug());
            if (caution.askedOf(facts) != Truth.UNKNOWN) {
                neverAsked.add(caution.slug());
            }
        }
    }
}
