package org.gutcheck.release;

import java.util.List;
import java.util.function.Consumer;
import org.gutcheck.catalogue.EntryKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What brings the tree of an older catalogue up to date, one step for each schema version. */
final class Upcasters {

    static final List<Consumer<ObjectNode>> ALL =
            List.of(Upcasters::toVersion2, Upcasters::toVersion3, Upcasters::toVersion4, Upcasters::toVersion5);

    private Upcasters() {}

    /** Signs learn where they are asked, cautions whom they concern, and both their sources; scope rules are new. */
    private static void toVersion2(ObjectNode catalogue) {
        ((ObjectNode) catalogue.required("settings")).putNull("safetyContact");
        catalogue.path("warningSigns").forEach(node -> {
            ObjectNode sign = (ObjectNode) node;
            sign.put("askedIn", askedIn(sign.path("urgency")));
            sign.putNull("askWhen");
            sign.putNull("followsFrom");
            sign.putArray("withheldSupports");
            sign.putArray("sources");
            sign.putNull("signOff");
        });
        catalogue.path("cautions").forEach(node -> {
            ObjectNode caution = (ObjectNode) node;
            caution.put("appliesTo", "");
            caution.put("neverAsked", "");
            caution.put("onlyNeverAsked", false);
            caution.putArray("subjects");
            caution.putArray("sources");
            caution.putNull("signOff");
        });
        catalogue.putArray("scopeRules");
        catalogue.putArray("sources");
    }

    /** Codes and what mainstream medicine says are new. */
    private static void toVersion3(ObjectNode catalogue) {
        catalogue.putArray("mainstreamViews");
        ObjectNode codes = catalogue.putObject("codes");
        codes.putArray("terminologies");
        codes.putArray("codes");
        codes.putArray("notes");
    }

    /** Reviews of citations learn which proposals were turned down, and who said so. */
    private static void toVersion4(ObjectNode catalogue) {
        catalogue
                .path("claims")
                .forEach(claim -> claim.path("citations").forEach(citation -> {
                    ObjectNode review = (ObjectNode) citation.required("review");
                    review.putArray("rejected");
                    review.putNull("reviewedBy");
                }));
    }

    /** Signs learn what they are relevant to, and cautions whether their text stands whole. */
    private static void toVersion5(ObjectNode catalogue) {
        catalogue.path("warningSigns").forEach(sign -> complete(EntryKind.WARNING_SIGN, (ObjectNode) sign));
        catalogue.path("cautions").forEach(caution -> complete(EntryKind.CAUTION, (ObjectNode) caution));
    }

    /** Gives an entry that was saved before version 5 what it has since then. */
    static void complete(EntryKind kind, ObjectNode entry) {
        if (kind == EntryKind.WARNING_SIGN && !entry.has("relevantTo")) {
            entry.putArray("relevantTo");
        }
        if (kind == EntryKind.CAUTION && !entry.has("standsWhole")) {
            entry.put("standsWhole", entry.path("text").asString("").contains("o not stop"));
        }
    }

    private static String askedIn(JsonNode urgency) {
        return switch (urgency.asString("")) {
            case "SAME_DAY" -> "TODAY";
            case "SOON" -> "DOCTOR";
            default -> "EMERGENCY";
        };
    }
}
