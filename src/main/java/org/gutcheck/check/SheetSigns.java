package org.gutcheck.check;

import static org.gutcheck.catalogue.Truth.NO;
import static org.gutcheck.catalogue.Truth.UNKNOWN;
import static org.gutcheck.catalogue.Truth.YES;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.catalogue.Truth;
import org.gutcheck.catalogue.WarningSign;
import org.gutcheck.check.Sheet.Clause;
import org.gutcheck.checker.Question;
import org.gutcheck.web.PublishedSite;
import org.gutcheck.web.Wording;

/** What the sheet says of the warning signs: those ticked by name, the others counted or by name. */
record SheetSigns(PublishedSite site, ToldFacts facts, Wording wording) {

    private static final List<String> LEADS = List.of(
            "sheet.yes", "sheet.unsure", "sheet.not-answered", "sheet.no", "sheet.not-ticked", "sheet.not-asked");

    /** What comes first in an emergency; who it is comes before what was not ticked. */
    private static final List<String> URGENT = List.of("sheet.yes", "sheet.unsure", "sheet.not-answered");

    /** In a few words: what was not ticked is counted. */
    List<Clause> counted() {
        return clauses(said(question -> false), lead -> true);
    }

    /** Every sign that can be ticked by name. */
    List<Clause> byName() {
        return clauses(said(question -> true), lead -> true);
    }

    /** What an ambulance has to know at once. */
    List<Clause> urgent() {
        return clauses(said(this::someTicked), URGENT::contains);
    }

    /** The signs that were not ticked, each by name where one beside it was. */
    List<Clause> notTicked() {
        return clauses(said(this::someTicked), lead -> !URGENT.contains(lead));
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

    private Map<String, List<String>> said(Predicate<Question> named) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        LEADS.forEach(lead -> said.put(lead, new ArrayList<>()));
        List<Address> signs = site.catalogue().parts().warningSigns().stream()
                .map(WarningSign::address)
                .toList();
        add("sheet.yes", facts.words(signs, YES), said);
        questions().forEach(question -> of(question, named.test(question), said));
        List<Address> following = signs.stream()
                .filter(sign -> site.catalogue().warningSign(sign.slug()).followsFrom() != null)
                .toList();
        Map<Boolean, List<Address>> open =
                facts.having(following, UNKNOWN).stream().collect(Collectors.partitioningBy(this::isUnsure));
        add("sheet.no", following(facts.having(following, NO), following.size()), said);
        add("sheet.unsure", following(open.getOrDefault(true, List.of()), following.size()), said);
        add("sheet.not-answered", following(open.getOrDefault(false, List.of()), following.size()), said);
        return said;
    }

    /** A tick or "none" surely speaks only of the signs that were worth asking. */
    private void of(Question question, boolean byName, Map<String, List<String>> said) {
        boolean someTicked = someTicked(question);
        if (facts.answers().unsure().contains(question.address())) {
            // Nobody knows which of them were on the screen, and of which somebody was not sure.
            String any = wording.of("sheet.signs." + name(question) + ".any");
            add("sheet.unsure", List.of(someTicked ? wording.of("sheet.rest", any) : any), said);
        } else if (someTicked || facts.answers().none().contains(question.address())) {
            add(someTicked ? "sheet.not-ticked" : "sheet.no", words(question, NO, byName), said);
            add("sheet.not-asked", words(question, UNKNOWN, byName), said);
        } else {
            add("sheet.not-answered", words(question, UNKNOWN, byName), said);
        }
    }

    private static String name(Question question) {
        return question.address().slug().value();
    }

    private List<String> words(Question question, Truth truth, boolean byName) {
        List<Address> signs = question.facts();
        return words(name(question), facts.having(signs, truth), signs.size(), byName);
    }

    /** A sign that follows from a question of which somebody was not sure was not left unanswered. */
    private boolean isUnsure(Address sign) {
        return site.checker().questionnaire().leavingOpen(site.catalogue().warningSign(sign.slug())).stream()
                .map(Question::address)
                .anyMatch(facts.answers().unsure()::contains);
    }

    /** They are never named where they do not hold: "no: no test yet" would be read as its opposite. */
    private List<String> following(List<Address> chosen, int all) {
        return words("following", chosen, all, false);
    }

    private List<String> words(String name, List<Address> chosen, int all, boolean byName) {
        if (byName || chosen.isEmpty()) {
            return facts.words(chosen);
        }
        String words = "sheet.signs." + name;
        return List.of(chosen.size() == all ? wording.of(words, all) : wording.of(words + ".some", chosen.size(), all));
    }

    private Stream<Question> questions() {
        return site.checker().questionnaire().questions().stream()
                .filter(question -> question.address().kind() == Kind.WARNING_SIGN);
    }

    private static void add(String lead, List<String> words, Map<String, List<String>> said) {
        said.getOrDefault(lead, new ArrayList<>()).addAll(words);
    }
}
