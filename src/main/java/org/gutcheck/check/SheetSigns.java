package org.gutcheck.check;

import static org.gutcheck.catalogue.Truth.NO;
import static org.gutcheck.catalogue.Truth.UNKNOWN;
import static org.gutcheck.catalogue.Truth.YES;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.catalogue.Truth;
import org.gutcheck.catalogue.WarningSign;
import org.gutcheck.check.Sheet.Clause;
import org.gutcheck.checker.Question;
import org.gutcheck.web.PublishedSite;
import org.gutcheck.web.Wording;

/**
 * What the sheet says of the warning signs: those ticked by name, the others counted or by name. Signs that follow from
 * other answers are named where they hold; otherwise those answers say enough.
 */
record SheetSigns(PublishedSite site, ToldFacts facts, Wording wording) {

    private static final List<String> LEADS = List.of(
            "sheet.yes",
            "sheet.unsure",
            "sheet.not-answered",
            "sheet.no",
            "sheet.not-ticked",
            "sheet.not-asked",
            "sheet.left-out");

    /** What comes first in an emergency; who it is comes before what was not ticked. */
    private static final List<String> URGENT = List.of("sheet.yes", "sheet.unsure", "sheet.not-answered");

    /** In a few words: what was not ticked is counted. */
    List<Clause> counted() {
        return clauses(said(question -> false), lead -> true);
    }

    /** Every sign that can be ticked by name, those of one checklist together. */
    List<Clause> byName() {
        return questions().flatMap(this::byName).toList();
    }

    /** What an ambulance has to know at once. */
    List<Clause> urgent() {
        return clauses(said(this::someTicked), URGENT::contains);
    }

    /** The signs that were not ticked, each by name where one beside it was. */
    List<Clause> notTicked() {
        return clauses(said(this::someTicked), lead -> !URGENT.contains(lead));
    }

    private Stream<Clause> byName(Question question) {
        Map<String, List<String>> said = nothing();
        add("sheet.yes", facts.words(question.facts(), YES), said);
        of(question, true, said);
        return clauses(said, lead -> true).stream()
                .map(clause -> new Clause(
                        wording.of("sheet.of", String.valueOf(clause.lead()), any(question)), true, clause.facts()));
    }

    private List<Clause> clauses(Map<String, List<String>> said, Predicate<String> leads) {
        return said.entrySet().stream()
                .filter(entry -> leads.test(entry.getKey()) && !entry.getValue().isEmpty())
                .map(entry -> new Clause(wording.of(entry.getKey()), true, entry.getValue()))
                .toList();
    }

    private boolean someTicked(Question question) {
        return question.facts().stream().anyMatch(facts.answers().ticked()::contains);
    }

    private static Map<String, List<String>> nothing() {
        Map<String, List<String>> said = new LinkedHashMap<>();
        LEADS.forEach(lead -> said.put(lead, new ArrayList<>()));
        return said;
    }

    private Map<String, List<String>> said(Predicate<Question> named) {
        Map<String, List<String>> said = nothing();
        List<Address> signs = site.catalogue().parts().warningSigns().stream()
                .map(WarningSign::address)
                .toList();
        add("sheet.yes", facts.words(signs, YES), said);
        questions().forEach(question -> of(question, named.test(question), said));
        return said;
    }

    /** A tick or "none" surely speaks only of the signs that were worth asking. */
    private void of(Question question, boolean byName, Map<String, List<String>> said) {
        boolean someTicked = someTicked(question);
        if (facts.answers().unsure().contains(question.address())) {
            add("sheet.unsure", unsure(question, someTicked, byName), said);
        } else if (someTicked || facts.answers().none().contains(question.address())) {
            add(someTicked ? "sheet.not-ticked" : "sheet.no", words(question, NO, byName), said);
            add("sheet.not-asked", words(question, UNKNOWN, byName), said);
        } else {
            add("sheet.not-answered", words(question, UNKNOWN, byName), said);
        }
        // A copy leaves out the same of everybody.
        List<Address> leftOut = question.facts().stream()
                .filter(facts.answers().leftOut()::contains)
                .toList();
        add("sheet.left-out", words(question, leftOut, false), said);
    }

    /** Nobody knows which of them were on the screen, and of which somebody was not sure; so they are not counted. */
    private List<String> unsure(Question question, boolean someTicked, boolean byName) {
        if (byName) {
            return words(question, UNKNOWN, true);
        }
        return List.of(someTicked ? wording.of("sheet.rest", any(question)) : any(question));
    }

    private String any(Question question) {
        return wording.of(key(question) + ".any");
    }

    private static String key(Question question) {
        return "sheet.signs." + question.address().slug();
    }

    private List<String> words(Question question, Truth truth, boolean byName) {
        return words(question, facts.having(question.facts(), truth), byName);
    }

    private List<String> words(Question question, List<Address> chosen, boolean byName) {
        if (byName || chosen.isEmpty()) {
            return facts.words(chosen);
        }
        int all = question.facts().size();
        return List.of(
                chosen.size() == all
                        ? wording.of(key(question), all)
                        : wording.of(key(question) + ".some", chosen.size(), all));
    }

    private Stream<Question> questions() {
        return site.checker().questionnaire().questions().stream()
                .filter(question -> question.address().kind() == Kind.WARNING_SIGN);
    }

    private static void add(String lead, List<String> words, Map<String, List<String>> said) {
        Objects.requireNonNull(said.get(lead)).addAll(words);
    }
}
