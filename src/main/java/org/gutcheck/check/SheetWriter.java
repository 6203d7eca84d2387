package org.gutcheck.check;

import static org.gutcheck.catalogue.Truth.NO;
import static org.gutcheck.catalogue.Truth.UNKNOWN;
import static org.gutcheck.catalogue.Truth.YES;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.catalogue.Topic;
import org.gutcheck.check.Sheet.Clause;
import org.gutcheck.check.Sheet.Row;
import org.gutcheck.checker.Answers;
import org.gutcheck.checker.Assessment.Outcome;
import org.gutcheck.checker.Question;
import org.gutcheck.checker.Questionnaire;
import org.gutcheck.web.PublishedSite;
import org.gutcheck.web.Wording;

/** Writes the half page for the clinician from the answers alone: what was ticked, denied, and left open. */
final class SheetWriter {

    private static final Address MEDICINES = Address.of("about-you:medicines");
    private static final List<Address> DAILY = List.of(
            Address.of("risk-factor:nsaids-or-alcohol/nsaids"), Address.of("risk-factor:nsaids-or-alcohol/alcohol"));

    private final PublishedSite site;
    private final FactNames names;
    private final Answers answers;
    private final ToldFacts facts;
    private final SheetSigns signs;
    private final Wording wording;
    private final boolean emergency;

    SheetWriter(PublishedSite site, Told told, Wording wording) {
        this.site = site;
        this.names = new FactNames(site.catalogue());
        this.answers = told.answers();
        this.emergency = told.assessment().outcome() == Outcome.EMERGENCY;
        this.facts = new ToldFacts(answers, site.checker().facts(answers), names);
        this.signs = new SheetSigns(site, facts, wording);
        this.wording = wording;
    }

    /** Every warning sign by name, for whoever wants to know more than the half page has room for. */
    List<Clause> signsByName() {
        return signs.byName();
    }

    Sheet write() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(wording.of("sheet.nature"), nature()));
        Row complaints = new Row(wording.of("sheet.complaints"), complaints());
        List<Row> person = List.of(
                new Row(wording.of("sheet.about"), about()), new Row(wording.of("sheet.medicines"), medicines()));
        if (emergency) {
            rows.add(new Row(wording.of("sheet.signs"), signs.urgent()));
            rows.addAll(person);
            rows.add(complaints);
        } else {
            rows.add(new Row(wording.of("sheet.signs"), signs.counted()));
            rows.add(complaints);
            rows.addAll(person);
        }
        rows.add(new Row(wording.of("sheet.conditions"), on(Topic.CONDITIONS)));
        rows.add(new Row(wording.of("sheet.day-to-day"), on(Topic.DAY_TO_DAY)));
        if (emergency) {
            rows.add(new Row(wording.of("sheet.signs.others"), signs.notTicked()));
        }
        return new Sheet(rows.stream().filter(row -> !row.clauses().isEmpty()).toList());
    }

    private List<Clause> nature() {
        // The sheet ends each clause with a full stop of its own.
        return Stream.of(
                        wording.of("sheet.nature.text"),
                        wording.signedOff(site.catalogue().parts().warningSigns())
                                .replaceFirst("\\.$", ""))
                .filter(text -> !text.isEmpty())
                .map(SheetWriter::plain)
                .toList();
    }

    private List<Clause> about() {
        List<Clause> clauses = new ArrayList<>();
        List<Address> ticks = new ArrayList<>();
        for (Question question : questions(Kind.ABOUT_YOU)) {
            if (question.topic() == Topic.ABOUT_YOU && question.single()) {
                clauses.add(clause(question));
            } else if (question.topic() == Topic.ABOUT_YOU
                    && !question.address().equals(MEDICINES)) {
                ticks.addAll(question.facts());
            }
        }
        clauses.addAll(byAnswer(ticks));
        return clauses;
    }

    /** Pain pills, alcohol and whatever else is asked about medicines, on whichever screen, with what follows on them. */
    private List<Clause> medicines() {
        Questionnaire questionnaire = site.checker().questionnaire();
        List<Address> asked = new ArrayList<>(DAILY.stream()
                .filter(fact -> questionnaire.askingAbout(fact).isPresent())
                .toList());
        questionnaire.question(MEDICINES).ifPresent(question -> asked.addAll(question.facts()));
        List<Clause> clauses = byAnswer(asked);
        questionnaire.questions().stream()
                .filter(SheetWriter::isAboutDaily)
                .filter(this::isTold)
                .forEach(question -> clauses.add(clause(question)));
        return clauses;
    }

    /** What was said yes to, no to, and neither. */
    private List<Clause> byAnswer(List<Address> asked) {
        List<Address> unsure = asked.stream().filter(this::isUnsure).toList();
        List<Address> others = asked.stream().filter(fact -> !isUnsure(fact)).toList();
        List<Clause> clauses = new ArrayList<>();
        addUnlessEmpty(clauses, "sheet.yes", facts.words(asked, YES));
        addUnlessEmpty(clauses, "sheet.no", facts.words(asked, NO));
        addUnlessEmpty(clauses, "sheet.unsure", facts.words(unsure, UNKNOWN));
        addUnlessEmpty(clauses, "sheet.not-answered", facts.words(others, UNKNOWN));
        return clauses;
    }

    private boolean isUnsure(Address fact) {
        return site.checker()
                .questionnaire()
                .askingAbout(fact)
                .filter(question -> answers.unsure().contains(question.address()))
                .isPresent();
    }

    private List<Clause> complaints() {
        List<Clause> clauses = new ArrayList<>();
        List<String> none = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (Question question : questions(Kind.BODY_SYSTEM)) {
            String system =
                    site.catalogue().bodySystem(question.address().slug()).label();
            List<String> ticked = facts(question, answers.ticked()::contains);
            if (!ticked.isEmpty()) {
                clauses.add(new Clause(system, false, ticked));
                if (question.topic() == Topic.GUT) {
                    clauses.add(since());
                }
            } else if (answers.none().contains(question.address())) {
                none.add(system);
            } else {
                open.add(system);
            }
        }
        addUnlessEmpty(clauses, "sheet.none-of", none);
        addUnlessEmpty(clauses, "sheet.not-answered", open);
        return clauses;
    }

    private Clause since() {
        String words = answers.gutSince() == null
                ? wording.of("sheet.not-answered.small")
                : wording.of("sheet.Since." + answers.gutSince().name());
        return new Clause(wording.of("sheet.since"), false, List.of(words));
    }

    private List<Clause> on(Topic topic) {
        List<Clause> clauses = new ArrayList<>();
        for (Question question : site.checker().questionnaire().questions()) {
            if (question.topic() == topic && isTold(question) && !isAboutDaily(question)) {
                clauses.add(clause(question));
            }
        }
        return clauses;
    }

    private static boolean isAboutDaily(Question question) {
        Address trigger = question.askedAfter();
        return trigger != null && DAILY.contains(trigger);
    }

    private boolean isTold(Question question) {
        return !answers.leftOut().contains(question.address()) && isWorthAsking(question);
    }

    /** A follow-up counts after its tick, and wherever it was answered all the same. */
    private boolean isWorthAsking(Question question) {
        Address trigger = question.askedAfter();
        return trigger == null
                || answers.none().contains(question.address())
                || answers.unsure().contains(question.address())
                || answers.ticked().stream()
                        .anyMatch(tick -> tick.equals(trigger)
                                || tick.item().equals(trigger)
                                || question.facts().contains(tick));
    }

    private Clause clause(Question question) {
        String lead = wording.about(
                question.address(), "brief", names.brief(question.facts().get(0)));
        List<String> ticked = facts(question, answers.ticked()::contains);
        if (question.yesOrNo() && !ticked.isEmpty()) {
            return new Clause(lead, false, List.of(wording.of("sheet.yes.small")));
        }
        if (!ticked.isEmpty()) {
            return new Clause(lead.isEmpty() ? null : lead, false, ticked);
        }
        String words = "sheet.not-answered.small";
        if (answers.unsure().contains(question.address())) {
            words = "sheet.unsure.small";
        } else if (answers.none().contains(question.address())) {
            words = question.yesOrNo() ? "sheet.no.small" : "sheet.none.small";
        }
        return new Clause(lead.isEmpty() ? null : lead, false, List.of(wording.of(words)));
    }

    private List<Question> questions(Kind kind) {
        return site.checker().questionnaire().questions().stream()
                .filter(question -> question.address().kind() == kind)
                .toList();
    }

    private List<String> facts(Question question, Predicate<Address> chosen) {
        return question.facts().stream()
                .filter(chosen)
                .map(names::brief)
                .distinct()
                .toList();
    }

    private void addUnlessEmpty(List<Clause> clauses, String lead, List<String> facts) {
        if (!facts.isEmpty()) {
            clauses.add(new Clause(wording.of(lead), true, facts));
        }
    }

    private static Clause plain(String text) {
        return new Clause(null, false, List.of(text));
    }
}
