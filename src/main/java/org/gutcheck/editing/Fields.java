package org.gutcheck.editing;

import static org.gutcheck.catalogue.EntryKind.ABOUT_YOU;
import static org.gutcheck.catalogue.EntryKind.BODY_SYSTEM;
import static org.gutcheck.catalogue.EntryKind.CLAIM;
import static org.gutcheck.catalogue.EntryKind.CONDITION;
import static org.gutcheck.catalogue.EntryKind.EXPLAINER;
import static org.gutcheck.catalogue.EntryKind.HELP_LINES;
import static org.gutcheck.catalogue.EntryKind.REFERENCE;
import static org.gutcheck.catalogue.EntryKind.RISK_FACTOR;
import static org.gutcheck.catalogue.EntryKind.SOURCE;
import static org.gutcheck.catalogue.EntryKind.SUPPORT;
import static org.gutcheck.catalogue.EntryKind.SYMPTOM;
import static org.gutcheck.catalogue.EntryKind.TERMINOLOGY;
import static org.gutcheck.catalogue.EntryKind.WARNING_SIGN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gutcheck.catalogue.Agreement;
import org.gutcheck.catalogue.AskedIn;
import org.gutcheck.catalogue.Basis;
import org.gutcheck.catalogue.CautionLevel;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.catalogue.Part;
import org.gutcheck.catalogue.ProposalConfidence;
import org.gutcheck.catalogue.ReviewStatus;
import org.gutcheck.catalogue.Strength;
import org.gutcheck.catalogue.SupportKind;
import org.gutcheck.catalogue.Topic;
import org.gutcheck.catalogue.Urgency;
import org.gutcheck.editing.Field.As;
import org.gutcheck.editing.Field.Blank;
import org.gutcheck.editing.Field.Choice;
import org.gutcheck.editing.Field.Choices;
import org.gutcheck.editing.Field.Fixed;
import org.gutcheck.editing.Field.Items;
import org.gutcheck.editing.Field.Logic;
import org.gutcheck.editing.Field.Name;
import org.gutcheck.editing.Field.Pick;
import org.gutcheck.editing.Field.Proposals;
import org.gutcheck.editing.Field.Rows;
import org.gutcheck.editing.Field.Text;
import org.gutcheck.editing.Field.Tick;
import org.gutcheck.editing.Field.Whole;

/** The fields of each kind of entry, in the order in which a form shows them; lengths are those of the columns. */
public final class Fields {

    /** What can be asked, or is summed up from what was. */
    public static final Set<EntryKind> FACTS =
            EnumSet.of(BODY_SYSTEM, SYMPTOM, RISK_FACTOR, CONDITION, ABOUT_YOU, WARNING_SIGN);

    private static final Set<EntryKind> SUBJECTS =
            EnumSet.of(BODY_SYSTEM, SYMPTOM, RISK_FACTOR, CONDITION, SUPPORT, CLAIM, EXPLAINER);

    /** What can have codes. */
    public static final Set<EntryKind> CODED =
            EnumSet.of(BODY_SYSTEM, SYMPTOM, RISK_FACTOR, CONDITION, SUPPORT, CLAIM, EXPLAINER, WARNING_SIGN);

    private static final List<Field> OPTION =
            List.of(new Name("slug"), line("label", 200), optional("hint", 300), line("brief", 200));

    private static final Rows SOURCES =
            new Rows("sources", List.of(pick("source", SOURCE), optional("locator", 300), new Tick("confirmed")), 2);

    private Fields() {}

    /** The fields of a kind; the order of a kind has none, because it is not edited as a form. */
    public static List<Field> of(EntryKind kind) {
        return switch (kind) {
            case SETTINGS -> settings();
            case BODY_SYSTEM ->
                List.of(
                        new Fixed("printedName", 300),
                        line("label", 200),
                        text("description", 4000),
                        choice("askedIn", Topic.class));
            case SYMPTOM -> symptom();
            case RISK_FACTOR ->
                List.of(
                        new Fixed("printedName", 300),
                        line("label", 200),
                        optional("hint", 300),
                        line("brief", 200),
                        text("description", 4000),
                        new Tick("parentTickable"),
                        new Rows("options", OPTION, 1));
            case CONDITION ->
                List.of(
                        new Fixed("printedName", 300),
                        line("label", 200),
                        optional("hint", 300),
                        line("brief", 200),
                        text("description", 4000),
                        new Choice("strength", Strength.class, false));
            case SUPPORT ->
                List.of(
                        new Fixed("printedName", 300),
                        line("label", 200),
                        text("description", 4000),
                        optional("note", 300),
                        choice("supportKind", SupportKind.class));
            case CLAIM ->
                List.of(text("statement", 2000), line("section", 200), new Items("subjects", any("subject", SUBJECTS)));
            case CITATION -> citation();
            case REFERENCE -> reference();
            case RULE ->
                List.of(
                        pick("support", SUPPORT),
                        new Logic("when", true),
                        choice("basis", Basis.class),
                        optional("section", 200),
                        text("reason", 1000));
            case ABOUT_YOU ->
                List.of(
                        new Name("group"),
                        choice("askedIn", Topic.class),
                        new Pick("askedAfter", FACTS, As.ADDRESS, false),
                        line("label", 200),
                        optional("hint", 300),
                        line("brief", 200));
            case WARNING_SIGN -> warningSign();
            case CAUTION -> caution();
            case SCOPE_RULE ->
                List.of(
                        line("title", 200),
                        new Logic("appliesWhen", false),
                        new Choices("hides", Part.class),
                        text("text", 1000),
                        new Pick("source.source", EnumSet.of(SOURCE), As.ID, false),
                        optional("source.locator", 300),
                        new Tick("source.confirmed"));
            case MAINSTREAM_VIEW ->
                List.of(
                        new Items("subjects", any("subject", SUBJECTS)),
                        choice("agreement", Agreement.class),
                        new Tick("takeCare"),
                        text("articleClaim", 1000),
                        text("text", 1000),
                        SOURCES);
            case EXPLAINER ->
                List.of(
                        line("title", 200),
                        new Items("paragraphs", text("paragraph", 2000)),
                        new Items("claims", pick("claim", CLAIM)));
            case SOURCE ->
                List.of(
                        line("title", 500),
                        line("organisation", 300),
                        none("year", 80),
                        none("url", 500),
                        new Tick("confirmed"));
            case HELP_LINES -> helpLines();
            case TERMINOLOGY -> List.of(line("name", 200), line("edition", 300), line("licence", 500));
            case CODES -> codes();
            case ORDER -> List.of();
        };
    }

    private static List<Field> settings() {
        return List.of(
                line("siteName", 80),
                line("articleTitle", 200),
                line("articleAuthor", 200),
                none("articleLink", 500),
                pick("defaultCountry", HELP_LINES),
                none("safetyContact", 200));
    }

    private static List<Field> symptom() {
        return List.of(
                new Fixed("printedName", 300),
                line("label", 200),
                optional("hint", 300),
                line("brief", 200),
                text("description", 4000),
                pick("bodySystem", BODY_SYSTEM),
                choice("bodySystemBasis", Basis.class),
                new Tick("parentTickable"),
                new Rows("options", OPTION, 1),
                new Rows("namedConditions", List.of(pick("condition", CONDITION), choice("basis", Basis.class)), 1));
    }

    private static List<Field> citation() {
        return List.of(
                pick("claim", CLAIM),
                new Tick("pubmedLink"),
                new Pick("listEntry", EnumSet.of(REFERENCE), As.NUMBER, false),
                choice("review.status", ReviewStatus.class),
                text("review.note", 1000),
                new Proposals("review.proposals", "review.accepted", "review.rejected"),
                choice("review.confidence", ProposalConfidence.class));
    }

    private static List<Field> reference() {
        return List.of(
                new Fixed("asPrinted", 500),
                new Tick("confirmed"),
                none("title", 500),
                none("firstAuthor", 200),
                new Whole("year", true),
                line("journal", 200),
                none("volume", 20),
                none("issue", 40),
                none("pages", 60),
                none("doi", 200),
                none("pmid", 20),
                none("pmcid", 20),
                new Tick("doiPrinted"),
                new Items("sameWorkAs", new Pick("reference", EnumSet.of(REFERENCE), As.NUMBER, true)),
                new Items("unconfirmed", line("field", 300)));
    }

    private static List<Field> warningSign() {
        return List.of(
                choice("urgency", Urgency.class),
                line("heading", 120),
                text("question", 500),
                line("brief", 200),
                text("advice", 1000),
                new Choices("withholds", Part.class),
                new Items("withheldSupports", pick("support", SUPPORT)),
                new Items("relevantTo", any("subject", EnumSet.of(SYMPTOM, RISK_FACTOR, CONDITION, SUPPORT))),
                choice("askedIn", AskedIn.class),
                new Logic("askWhen", false),
                new Logic("followsFrom", false),
                SOURCES);
    }

    private static List<Field> caution() {
        return List.of(
                choice("level", CautionLevel.class),
                new Items("supports", pick("support", SUPPORT)),
                new Logic("appliesWhen", false),
                new Tick("hidesUntilAnswered"),
                text("text", 1000),
                optional("appliesTo", 500),
                optional("neverAsked", 500),
                new Tick("onlyNeverAsked"),
                new Tick("standsWhole"),
                new Items("subjects", any("subject", EnumSet.of(CLAIM, EXPLAINER))),
                SOURCES);
    }

    private static List<Field> helpLines() {
        return List.of(
                line("name", 80),
                line("emergency", 120),
                none("emergencyDial", 30),
                line("urgent", 120),
                none("urgentDial", 30),
                line("crisis", 120),
                none("crisisDial", 30),
                line("doctor", 40));
    }

    private static List<Field> codes() {
        Field subject = any("subject", CODED);
        return List.of(
                new Rows(
                        "codes",
                        List.of(
                                subject,
                                pick("terminology", TERMINOLOGY),
                                line("code", 40),
                                none("display", 300),
                                line("confidence", 200),
                                new Tick("confirmed")),
                        3),
                new Rows("notes", List.of(subject, text("note", 1000)), 1));
    }

    private static Field line(String name, int most) {
        return new Text(name, most, Blank.REFUSED, false);
    }

    private static Field text(String name, int most) {
        return new Text(name, most, Blank.REFUSED, true);
    }

    private static Field optional(String name, int most) {
        return new Text(name, most, Blank.EMPTY, false);
    }

    private static Field none(String name, int most) {
        return new Text(name, most, Blank.NULL, false);
    }

    private static Field choice(String name, Class<? extends Enum<?>> of) {
        return new Choice(name, of, true);
    }

    private static Field pick(String name, EntryKind kind) {
        return new Pick(name, EnumSet.of(kind), As.ID, true);
    }

    private static Field any(String name, Set<EntryKind> kinds) {
        return new Pick(name, kinds, As.ADDRESS, true);
    }
}
