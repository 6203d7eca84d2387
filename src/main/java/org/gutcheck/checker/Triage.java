package org.gutcheck.checker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.Urgency;
import org.gutcheck.catalogue.WarningSign;
import org.gutcheck.checker.Assessment.Care;

/** Finds what deserves help first: the warning signs that hold, and the questions behind signs answered with "not sure". */
final class Triage {

    private final FactTable table;
    private final WarningSign[] signs;
    private final int[] signFacts;
    /** The questions of which "not sure" counts, in order, and how much. */
    private final int[] openQuestions;

    private final Urgency[] openLevels;

    Triage(Catalogue catalogue, FactTable table) {
        this.table = table;
        this.signs = catalogue.parts().warningSigns().toArray(WarningSign[]::new);
        this.signFacts = Arrays.stream(signs)
                .mapToInt(sign -> table.numberOf(sign.address()))
                .toArray();
        Map<Integer, Urgency> levels = new TreeMap<>();
        for (WarningSign sign : signs) {
            for (Question question : table.questionnaire().leavingOpen(sign)) {
                levels.merge(table.questionNumberAt(question.address()), ifUnsure(sign), Triage::sooner);
            }
        }
        this.openQuestions =
                levels.keySet().stream().mapToInt(Integer::intValue).toArray();
        this.openLevels = levels.values().toArray(Urgency[]::new);
    }

    /** The signs that were ticked or follow from other answers. */
    List<WarningSign> signs(PersonFacts facts) {
        List<WarningSign> holding = new ArrayList<>();
        for (int i = 0; i < signs.length; i++) {
            if (facts.holds(signFacts[i])) {
                holding.add(signs[i]);
            }
        }
        return holding;
    }

    /** What deserves help, the most urgent first. */
    List<Care> care(PersonFacts facts, List<WarningSign> holding) {
        Map<Urgency, List<Slug>> signs = new EnumMap<>(Urgency.class);
        for (WarningSign sign : holding) {
            signs.computeIfAbsent(sign.urgency(), urgency -> new ArrayList<>()).add(sign.slug());
        }
        Map<Urgency, List<Address>> unsure = new EnumMap<>(Urgency.class);
        for (int i = 0; i < openQuestions.length; i++) {
            if (facts.isUnsure(openQuestions[i])) {
                unsure.computeIfAbsent(openLevels[i], level -> new ArrayList<>())
                        .add(table.questions().get(openQuestions[i]).address());
            }
        }
        List<Care> care = new ArrayList<>();
        for (Urgency urgency : Urgency.values()) {
            if (signs.containsKey(urgency) || unsure.containsKey(urgency)) {
                care.add(new Care(
                        urgency,
                        List.copyOf(signs.getOrDefault(urgency, List.of())),
                        List.copyOf(unsure.getOrDefault(urgency, List.of()))));
            }
        }
        return List.copyOf(care);
    }

    /** "Not sure" about an emergency sign counts as a reason to get help today. */
    private static Urgency ifUnsure(WarningSign sign) {
        return switch (sign.askedIn()) {
            case EMERGENCY, TODAY -> Urgency.SAME_DAY;
            case DOCTOR -> Urgency.SOON;
            case ABOUT_YOU, DERIVED -> sign.urgency() == Urgency.EMERGENCY ? Urgency.SAME_DAY : sign.urgency();
        };
    }

    private static Urgency sooner(Urgency one, Urgency other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
