package org.gutcheck.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.HelpLines;
import org.gutcheck.catalogue.Source;
import org.gutcheck.catalogue.Urgency;
import org.gutcheck.catalogue.WarningSign;
import org.gutcheck.checker.Assessment.Care;
import org.gutcheck.checker.Questionnaire;
import org.gutcheck.web.Call;
import org.gutcheck.web.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One card that says whom to see and how soon.
 *
 * @param unsure whether it stands because signs were answered with "not sure"
 * @param crisis the crisis line, to call first, where a sign names it and no emergency number comes before it
 * @param call whom else to call or see; none where every sign is for the crisis line
 * @param signedOff whether a clinician has checked what it says
 */
record CareCard(
        Urgency urgency,
        List<Sign> signs,
        boolean unsure,
        @Nullable Call crisis,
        @Nullable Call call,
        String signedOff) {

    /** A sign that was ticked, what to do about it, and where that is from. */
    record Sign(String address, String question, String advice, List<Source> sources, boolean sensitive) {

        static Sign of(WarningSign sign, Catalogue catalogue, HelpLines help) {
            return new Sign(
                    sign.address().toString(),
                    sign.question(),
                    help.fillIn(sign.advice()),
                    InFull.sources(sign, catalogue),
                    FactNames.isSensitive(sign.address()));
        }
    }

    /** Who stands behind what the card says, each once; private where only a private sign is from there. */
    public List<Words> from() {
        Map<String, Boolean> sensitive = new LinkedHashMap<>();
        for (Sign sign : signs) {
            sign.sources()
                    .forEach(source -> sensitive.merge(source.organisation(), sign.sensitive(), Boolean::logicalAnd));
        }
        return Words.sensitiveLast(sensitive.entrySet().stream()
                .map(from -> new Words(from.getKey(), from.getValue()))
                .toList());
    }

    public boolean fromOnlySensitive() {
        return Words.allSensitive(from());
    }

    static List<CareCard> of(List<Care> care, Catalogue catalogue, HelpLines help, Wording wording) {
        List<CareCard> cards = new ArrayList<>();
        for (Care level : care) {
            cards.add(of(level, catalogue, help, wording));
        }
        return List.copyOf(cards);
    }

    private static CareCard of(Care level, Catalogue catalogue, HelpLines help, Wording wording) {
        List<WarningSign> signs =
                level.signs().stream().map(catalogue::warningSign).toList();
        boolean emergency = level.urgency() == Urgency.EMERGENCY;
        long crises =
                emergency ? 0 : signs.stream().filter(CareCard::namesCrisisLine).count();
        boolean onlyCrises =
                crises > 0 && crises == signs.size() && level.unsure().isEmpty();
        return new CareCard(
                level.urgency(),
                signs.stream().map(sign -> Sign.of(sign, catalogue, help)).toList(),
                !level.unsure().isEmpty(),
                crises > 0 ? Call.crisis(help) : null,
                onlyCrises ? null : call(level.urgency(), help),
                wording.signedOff(behind(level, catalogue)));
    }

    private static boolean namesCrisisLine(WarningSign sign) {
        return HelpLines.namesCrisisLine(sign.advice());
    }

    /** The signs that were ticked, and those of which nobody was sure. */
    private static List<WarningSign> behind(Care level, Catalogue catalogue) {
        Stream<WarningSign> unsure = catalogue.parts().warningSigns().stream()
                .filter(sign -> Questionnaire.signsAddress(sign.askedIn())
                        .filter(level.unsure()::contains)
                        .isPresent());
        return Stream.concat(level.signs().stream().map(catalogue::warningSign), unsure)
                .distinct()
                .toList();
    }

    private static Call call(Urgency urgency, HelpLines help) {
        return switch (urgency) {
            case EMERGENCY -> Call.emergency(help);
            case SAME_DAY -> Call.urgent(help);
            case SOON -> new Call(help.doctor(), null, "");
        };
    }
}
