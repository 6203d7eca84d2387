package org.gutcheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.catalogue.Topic;
import org.gutcheck.check.Sheet.Clause;
import org.gutcheck.check.Sheet.Row;
import org.gutcheck.checker.Answers;
import org.gutcheck.checker.Question;
import org.gutcheck.web.PublishedSite;
import org.gutcheck.web.Wording;

/** Writes the half page for the clinician from the answers alone: what was ticked, denied, and left open. */
final class SheetWriter {

    private final PublishedSite site;
    private final FactNames names;
    private final Answers answers;
    private final Wording wording;

    SheetWriter(PublishedSite site, Answers answers, Wording wording) {
        this.site = site;
        this.names = new FactNames(site.catalogue());
        this.answers = answers;
        this.wording = wording;
    }

    Sheet write() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(wording.of("sheet.nature"), List.of(plain(wording.of("sheet.nature.text")))));
        rows.add(new Row(wording.of("sheet.signs"), signs()));
        rows.add(new Row(wording.of("sheet.complaints"), complaints()));
        rows.add(new Row(wording.of("sheet.about"), on(Topic.ABOUT_YOU)));
        rows.add(new Row(wording.of("sheet.conditions"), on(Topic.CONDITIONS)));
        rows.add(new Row(wording.of("sheet.day-to-day"), on(Topic.DAY_TO_DAY)));
        return new Sheet(rows.stream().filter(row -> !row.clauses().isEmpty()).toList());
    }

    private List<Clause> signs() {
        List<Clause> clauses = new ArrayList<>();
        for (Question question : questions(Kind.WARNING_SIGN)) {
            List<Words> ticked = facts(question, answers.ticked()::contains);
            List<Words> others = facts(question, fact -> !answers.ticked().contains(fact));
            int count = question.facts().size();
            if (!ticked.isEmpty()) {
                clauses.add(Clause.of(wording.of("sheet.yes"), true, ticked));
                clauses.add(Clause.of(wording.of("sheet.not-ticked"), false, others));
            } else if (answers.unsure().contains(question.address())) {
                clauses.add(signsAs("sheet.unsure", question, count));
            } else if (answers.none().contains(question.address())) {
                clauses.add(signsAs("sheet.no", question, count));
            } else {
                clauses.add(signsAs("sheet.not-answered", question, count));
            }
        }
        return clauses;
    }

    private Clause signsAs(String lead, Question question, int count) {
        String words = wording.of("sheet.signs." + question.address().slug(), count);
        return Clause.of(wording.of(lead), true, List.of(new Words(words, false)));
    }

    private List<Clause> complaints() {
        List<Clause> clauses = new ArrayList<>();
        List<Words> none = new ArrayList<>();
        List<Words> open = new ArrayList<>();
        for (Question question : questions(Kind.BODY_SYSTEM)) {
            String system =
                    site.catalogue().bodySystem(question.address().slug()).label();
            List<Words> ticked = facts(question, answers.ticked()::contains);
            if (!ticked.isEmpty()) {
                clauses.add(Clause.of(system, false, ticked));
                if (question.topic() == Topic.GUT) {
                    clauses.add(since());
                }
            } else if (answers.none().contains(question.address())) {
                none.add(new Words(system, false));
            } else {
                open.add(new Words(system, false));
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
        return Clause.of(wording.of("sheet.since"), false, List.of(new Words(words, false)));
    }

    private List<Clause> on(Topic topic) {
        List<Clause> clauses = new ArrayList<>();
        for (Question question : site.checker().questionnaire().questions()) {
            if (question.topic() == topic && isWorthAsking(question)) {
                clauses.add(clause(question));
            }
        }
        return clauses;
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
        List<Words> ticked = facts(question, answers.ticked()::contains);
        boolean sensitive = question.facts().stream().allMatch(FactNames::isSensitive);
        if (question.yesOrNo() && !ticked.isEmpty()) {
            return Clause.of(lead, false, List.of(new Words(wording.of("sheet.yes.small"), sensitive)));
        }
        if (!ticked.isEmpty()) {
            return Clause.of(lead.isEmpty() ? null : lead, false, ticked);
        }
        String words = "sheet.not-answered.small";
        if (answers.unsure().contains(question.address())) {
            words = "sheet.unsure.small";
        } else if (answers.none().contains(question.address())) {
            words = question.yesOrNo() ? "sheet.no.small" : "sheet.none.small";
        }
        return Clause.of(lead.isEmpty() ? null : lead, false, List.of(new Words(wording.of(words), sensitive)));
    }

    private List<Question> questions(Kind kind) {
        return site.checker().questionnaire().questions().stream()
                .filter(question -> question.address().kind() == kind)
                .toList();
    }

    private List<Words> facts(Question question, Predicate<Address> chosen) {
        return question.facts().stream()
                .filter(chosen)
                .map(fact -> new Words(names.brief(fact), FactNames.isSensitive(fact)))
                .distinct()
                .toList();
    }

    private void addUnlessEmpty(List<Clause> clauses, String lead, List<Words> facts) {
        if (!facts.isEmpty()) {
            clauses.add(Clause.of(wording.of(lead), true, facts));
        }
    }

    private static Clause plain(String text) {
        return Clause.of(null, false, List.of(new Words(text, false)));
    }
}
