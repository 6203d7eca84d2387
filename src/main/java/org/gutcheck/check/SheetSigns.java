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

    /** Every sign by name. */
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
        boolean byName = questions().allMatch(named);
        add("sheet.no", words("following", following, NO, byName), said);
        add("sheet.not-answered", words("following", following, UNKNOWN, byName), said);
        return said;
    }

    /** A tick or "none" surely speaks only of the signs that were worth asking. */
    private void of(Question question, boolean byName, Map<String, List<String>> said) {
        String name = question.address().slug().value();
        boolean someTicked = someTicked(question);
        if (facts.answers().unsure().contains(question.address())) {
            // Nobody knows which of them were on the screen, and of which somebody was not sure.
            String any = wording.of("sheet.signs." + name + ".any");
            add("sheet.unsure", List.of(someTicked ? wording.of("sheet.rest", any) : any), said);
        } else if (someTicked || facts.answers().none().contains(question.address())) {
            add(someTicked ? "sheet.not-ticked" : "sheet.no", words(name, question.facts(), NO, byName), said);
            add("sheet.not-asked", words(name, question.facts(), UNKNOWN, byName), said);
        } else {
            add("sheet.not-answered", words(name, question.facts(), UNKNOWN, byName), said);
        }
    }

    private List<String> words(String name, List<Address> signs, Truth truth, boolean byName) {
        int count = facts.count(signs, truth);
        if (byName || count == 0) {
            return facts.words(signs, truth);
        }
        String words = "sheet.signs." + name;
        return List.of(
                count == signs.size() ? wording.of(words, count) : wording.of(words + ".some", count, signs.size()));
    }

    private Stream<Question> questions() {
        return site.checker().questionnaire().questions().stream()
                .filter(question -> question.address().kind() == Kind.WARNING_SIGN);
    }

    private static void add(String lead, List<String> words, Map<String, List<String>> said) {
        said.getOrDefault(lead, new ArrayList<>()).addAll(words);
    }
}
