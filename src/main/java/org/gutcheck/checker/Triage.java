package org.gutcheck.checker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.AskedIn;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.Urgency;
import org.gutcheck.catalogue.WarningSign;
import org.gutcheck.checker.Assessment.Care;

/** Finds what deserves help first: the warning signs that hold, and the checklists of signs answered with "not sure". */
final class Triage {

    private final FactTable table;
    private final WarningSign[] signs;
    private final int[] signFacts;
    private final Map<AskedIn, Integer> checklists = new EnumMap<>(AskedIn.class);

    Triage(Catalogue catalogue, FactTable table) {
        this.table = table;
        this.signs = catalogue.parts().warningSigns().toArray(WarningSign[]::new);
        this.signFacts = Arrays.stream(signs)
                .mapToInt(sign -> table.numberOf(sign.address()))
                .toArray();
        for (AskedIn checklist : AskedIn.values()) {
            Questionnaire.signsAddress(checklist)
                    .ifPresent(address -> checklists.put(checklist, table.questionNumberAt(address)));
        }
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
        for (AskedIn checklist : AskedIn.values()) {
            int question = checklists.getOrDefault(checklist, FactTable.NO_QUESTION);
            if (question >= 0 && facts.isUnsure(question)) {
                unsure.computeIfAbsent(urgencyOfUnsure(checklist), level -> new ArrayList<>())
                        .add(table.questions().get(question).address());
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
    private static Urgency urgencyOfUnsure(AskedIn checklist) {
        return checklist == AskedIn.DOCTOR ? Urgency.SOON : Urgency.SAME_DAY;
    }
}
