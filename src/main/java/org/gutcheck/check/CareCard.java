package org.gutcheck.check;

import java.util.ArrayList;
import java.util.List;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.HelpLines;
import org.gutcheck.catalogue.Urgency;
import org.gutcheck.catalogue.WarningSign;
import org.gutcheck.checker.Assessment.Care;
import org.gutcheck.web.Call;

/**
 * One card that says whom to see and how soon.
 *
 * @param unsure whether it stands because urgent signs were answered with "not sure"
 * @param call whom to call
 */
record CareCard(Urgency urgency, List<Sign> signs, boolean unsure, Call call) {

    /** A sign that was ticked, and what to do about it. */
    record Sign(String question, String advice, boolean sensitive) {}

    static List<CareCard> of(List<Care> care, Catalogue catalogue, HelpLines help) {
        List<CareCard> cards = new ArrayList<>();
        for (Care level : care) {
            cards.add(new CareCard(
                    level.urgency(),
                    level.signs().stream()
                            .map(catalogue::warningSign)
                            .map((WarningSign sign) -> new Sign(
                                    sign.question(), help.fillIn(sign.advice()), FactNames.isSensitive(sign.address())))
                            .toList(),
                    !level.unsure().isEmpty(),
                    call(level.urgency(), help)));
        }
        return List.copyOf(cards);
    }

    private static Call call(Urgency urgency, HelpLines help) {
        return switch (urgency) {
            case EMERGENCY -> Call.emergency(help);
            case SAME_DAY -> Call.urgent(help);
            case SOON -> new Call(help.doctor(), null, "");
        };
    }
}
