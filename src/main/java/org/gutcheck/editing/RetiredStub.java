package org.gutcheck.editing;

import java.util.List;
import java.util.Set;
import org.gutcheck.catalogue.AboutYou;
import org.gutcheck.catalogue.AskedIn;
import org.gutcheck.catalogue.Basis;
import org.gutcheck.catalogue.BodySystem;
import org.gutcheck.catalogue.CatalogueParts;
import org.gutcheck.catalogue.HealthCondition;
import org.gutcheck.catalogue.RetiredItem;
import org.gutcheck.catalogue.RiskFactor;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.Support;
import org.gutcheck.catalogue.SupportKind;
import org.gutcheck.catalogue.Symptom;
import org.gutcheck.catalogue.Topic;
import org.gutcheck.catalogue.Urgency;
import org.gutcheck.catalogue.WarningSign;
import org.gutcheck.release.CatalogueJson;
import tools.jackson.databind.node.ObjectNode;

/** What stands here for an item that another installation has retired: of such an item a release keeps only its label. */
final class RetiredStub {

    private RetiredStub() {}

    static ObjectNode of(RetiredItem item, CatalogueParts document) {
        return CatalogueJson.MAPPER.valueToTree(record(item.address().slug(), item, document));
    }

    private static Object record(Slug slug, RetiredItem item, CatalogueParts document) {
        String label = item.label();
        return switch (item.address().kind()) {
            case BODY_SYSTEM -> new BodySystem(slug, label, label, "", Topic.ABOUT_YOU);
            case SYMPTOM ->
                new Symptom(
                        slug,
                        label,
                        label,
                        "",
                        "",
                        "",
                        document.bodySystems().get(0).slug(),
                        Basis.EDITOR,
                        true,
                        List.of(),
                        List.of());
            case RISK_FACTOR -> new RiskFactor(slug, label, label, "", "", "", true, List.of());
            case CONDITION -> new HealthCondition(slug, label, label, "", "", "", null);
            case SUPPORT -> new Support(slug, label, label, "", "", SupportKind.HABIT);
            case ABOUT_YOU -> new AboutYou(slug, slug, Topic.ABOUT_YOU, null, label, "", "");
            case WARNING_SIGN ->
                new WarningSign(
                        slug,
                        Urgency.SOON,
                        "",
                        label,
                        "",
                        "",
                        Set.of(),
                        AskedIn.DOCTOR,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null);
            default -> throw new IllegalArgumentException("Nothing of this kind is listed as retired: " + item);
        };
    }

    /** The field that holds the label under which an item is listed as retired. */
    static String labelField(RetiredItem item) {
        return switch (item.address().kind()) {
            case WARNING_SIGN -> "question";
            default -> "label";
        };
    }
}
