package org.gutcheck.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.HelpLines;
import org.gutcheck.catalogue.Urgency;
import org.gutcheck.catalogue.WarningSign;
import org.gutcheck.checker.Assessment.Care;
import org.gutcheck.checker.Question;
import org.gutcheck.checker.Questionnaire;
import org.gutcheck.web.Call;
import org.gutcheck.web.PublishedSite;
import org.gutcheck.web.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One card that says whom to see and how soon.
 *
 * @param unsure the questions behind signs that were answered with "not sure"
 * @param unsureOfEmergency whether the one about signs that need help right away is among them
 * @param crisis the crisis line, to call first, where a sign names it and no emergency number comes before it
 * @param call whom else to call or see; none where every sign is for the crisis line
 * @param signedOff whether a clinician has checked what it says; empty where the page says that once
 */
record CareCard(
        Urgency urgency,
        List<Sign> signs,
        List<String> unsure,
        boolean unsureOfEmergency,
        @Nullable Call crisis,
        @Nullable Call call,
        String signedOff) {

    /**
     * A sign that was ticked, what to do about it, and where that is from.
     *
     * @param follows whether it was not ticked as such, but follows from other answers
     */
    record Sign(String address, boolean follows, String question, String advice, List<From> sources) {

        static Sign of(WarningSign sign, Catalogue catalogue, HelpLines help) {
            return new Sign(
                    sign.address().toString(),
                    sign.followsFrom() != null,
                    sign.question(),
                    help.fillIn(sign.advice()),
                    From.of(sign, catalogue));
        }
    }

    /** Who stands behind what the card says, each once, and whether all of it was seen to say so. */
    public Map<String, Boolean> from() {
        Map<String, Boolean> confirmed = new LinkedHashMap<>();
        signs.stream()
                .flatMap(sign -> sign.sources().stream())
                .forEach(from -> confirmed.merge(from.source().organisation(), from.confirmed(), Boolean::logicalAnd));
        return confirmed;
    }

    static List<CareCard> of(List<Care> care, PublishedSite site, HelpLines help, Wording wording) {
        List<CareCard> cards = new ArrayList<>();
        for (Care level : care) {
            cards.add(of(level, site, help, wording));
        }
        return List.copyOf(cards);
    }

    private static CareCard of(Care level, PublishedSite site, HelpLines help, Wording wording) {
        Catalogue catalogue = site.catalogue();
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
                unsure(level, site, wording),
                level.unsure().contains(Questionnaire.EMERGENCY_SIGNS),
                crises > 0 ? Call.crisis(help) : null,
                onlyCrises ? null : call(level.urgency(), help),
                wording.signedOffPart(behind(level, site), catalogue));
    }

    private static boolean namesCrisisLine(WarningSign sign) {
        return HelpLines.namesCrisisLine(sign.advice());
    }

    /** The signs that were ticked, and those of which nobody was sure. */
    private static List<WarningSign> behind(Care level, PublishedSite site) {
        Catalogue catalogue = site.catalogue();
        Questionnaire questionnaire = site.checker().questionnaire();
        Stream<WarningSign> unsure = catalogue.parts().warningSigns().stream()
                .filter(sign -> questionnaire.leavingOpen(sign).stream()
                        .map(Question::address)
                        .anyMatch(level.unsure()::contains));
        return Stream.concat(level.signs().stream().map(catalogue::warningSign), unsure)
                .distinct()
                .toList();
    }

    private static List<String> unsure(Care level, PublishedSite site, Wording wording) {
        FactNames names = new FactNames(site.catalogue());
        return site.checker().questionnaire().questions().stream()
                .filter(question -> level.unsure().contains(question.address()))
                .map(question -> names.title(question, wording))
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
