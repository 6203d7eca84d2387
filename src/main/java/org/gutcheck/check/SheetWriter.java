package org.gutcheck.check;

import static org.gutcheck.catalogue.Truth.NO;
import static org.gutcheck.catalogue.Truth.UNKNOWN;
import static org.gutcheck.catalogue.Truth.YES;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Facts;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.catalogue.Topic;
import org.gutcheck.catalogue.Truth;
import org.gutcheck.catalogue.WarningSign;
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

    private static final List<String> SIGN_LEADS = List.of(
            "sheet.yes", "sheet.unsure", "sheet.not-answered", "sheet.no", "sheet.not-ticked", "sheet.not-asked");

    private final PublishedSite site;
    private final FactNames names;
    private final Answers answers;
    private final Facts facts;
    private final Wording wording;
    private final boolean everySign;

    /** Signs that were not ticked are counted; in an emergency, each beside a tick is named. */
    SheetWriter(PublishedSite site, Told told, Wording wording) {
        this.site = site;
        this.names = new FactNames(site.catalogue());
        this.answers = told.answers();
        this.everySign = told.assessment().outcome() == Outcome.EMERGENCY;
        this.facts = site.checker().facts(answers);
        this.wording = wording;
    }

    Sheet write() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(wording.of("sheet.nature"), nature()));
        rows.add(new Row(wording.of("sheet.signs"), signs()));
        rows.add(new Row(wording.of("sheet.complaints"), complaints()));
        rows.add(new Row(wording.of("sheet.about"), about()));
        rows.add(new Row(wording.of("sheet.medicines"), byAnswer(medicines())));
        rows.add(new Row(wording.of("sheet.conditions"), on(Topic.CONDITIONS)));
        rows.add(new Row(wording.of("sheet.day-to-day"), on(Topic.DAY_TO_DAY)));
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

    private List<Clause> signs() {
        List<Address> signs = site.catalogue().parts().warningSigns().stream()
                .map(WarningSign::address)
                .toList();
        Map<String, List<String>> said = new LinkedHashMap<>();
        SIGN_LEADS.forEach(lead -> said.put(lead, new ArrayList<>()));
        said("sheet.yes", said).addAll(words(signs, YES));
        for (Question question : questions(Kind.WARNING_SIGN)) {
            boolean someTicked = question.facts().stream().anyMatch(answers.ticked()::contains);
            if (answers.unsure().contains(question.address())) {
                // Nobody knows which of them were on the screen, and of which somebody was not sure.
                String name =
                        wording.of("sheet.signs." + question.address().slug().value() + ".any");
                said("sheet.unsure", said).add(someTicked ? wording.of("sheet.rest", name) : name);
            } else if (someTicked && everySign) {
                said("sheet.not-ticked", said).addAll(words(question.facts(), NO));
                said("sheet.not-asked", said).addAll(words(question.facts(), UNKNOWN));
            } else {
                count(question, someTicked, said);
            }
        }
        List<Address> following = signs.stream()
                .filter(sign -> site.catalogue().warningSign(sign.slug()).followsFrom() != null)
                .toList();
        count("sheet.no", "following", count(following, NO), following.size(), said);
        count("sheet.not-answered", "following", count(following, UNKNOWN), following.size(), said);
        List<Clause> clauses = new ArrayList<>();
        said.forEach((lead, words) -> addUnlessEmpty(clauses, lead, words));
        return clauses;
    }

    /** A checklist in a few words; a tick or "none" surely speaks only of the signs that were worth asking. */
    private void count(Question question, boolean someTicked, Map<String, List<String>> said) {
        String name = question.address().slug().value();
        int all = question.facts().size();
        if (someTicked || answers.none().contains(question.address())) {
            count(someTicked ? "sheet.not-ticked" : "sheet.no", name, count(question.facts(), NO), all, said);
            count("sheet.not-asked", name, count(question.facts(), UNKNOWN), all, said);
        } else {
            count("sheet.not-answered", name, told(question.facts()).size(), all, said);
        }
    }

    private void count(String lead, String name, int count, int all, Map<String, List<String>> said) {
        if (count > 0) {
            String words = "sheet.signs." + name;
            said(lead, said).add(count == all ? wording.of(words, all) : wording.of(words + ".some", count, all));
        }
    }

    private static List<String> said(String lead, Map<String, List<String>> said) {
        return said.computeIfAbsent(lead, key -> new ArrayList<>());
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

    /** Pain pills, alcohol and whatever else is asked about medicines, on whichever screen. */
    private List<Address> medicines() {
        Questionnaire questionnaire = site.checker().questionnaire();
        List<Address> asked = new ArrayList<>(DAILY.stream()
                .filter(fact -> questionnaire.askingAbout(fact).isPresent())
                .toList());
        questionnaire.question(MEDICINES).ifPresent(question -> asked.addAll(question.facts()));
        return asked;
    }

    /** What was said yes to, no to, and neither. */
    private List<Clause> byAnswer(List<Address> asked) {
        List<Address> unsure = asked.stream().filter(this::isUnsure).toList();
        List<Address> others = asked.stream().filter(fact -> !isUnsure(fact)).toList();
        List<Clause> clauses = new ArrayList<>();
        addUnlessEmpty(clauses, "sheet.yes", words(asked, YES));
        addUnlessEmpty(clauses, "sheet.no", words(asked, NO));
        addUnlessEmpty(clauses, "sheet.unsure", words(unsure, UNKNOWN));
        addUnlessEmpty(clauses, "sheet.not-answered", words(others, UNKNOWN));
        return clauses;
    }

    private boolean isUnsure(Address fact) {
        return site.checker()
                .questionnaire()
                .askingAbout(fact)
                .filter(question -> answers.unsure().contains(question.address()))
                .isPresent();
    }

    private List<String> words(List<Address> asked, Truth truth) {
        return having(asked, truth).map(names::brief).toList();
    }

    private int count(List<Address> asked, Truth truth) {
        return (int) having(asked, truth).count();
    }

    private Stream<Address> having(List<Address> asked, Truth truth) {
        return told(asked).stream().filter(fact -> facts.of(fact) == truth);
    }

    /** The facts that the sheet speaks of. */
    private List<Address> told(List<Address> asked) {
        return asked.stream().filter(fact -> !answers.leftOut().contains(fact)).toList();
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
            boolean told = !answers.leftOut().contains(question.address());
            if (question.topic() == topic && told && isWorthAsking(question)) {
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
