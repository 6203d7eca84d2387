package org.gutcheck.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gutcheck.catalogue.Address;
import org.gutcheck.checker.Answers;
import org.gutcheck.checker.Question;
import org.gutcheck.checker.Questionnaire;
import org.gutcheck.checker.RawAnswers;
import org.gutcheck.web.PublishedSite;
import org.jspecify.annotations.Nullable;

/**
 * The questionnaire as a browser sends it: each question's address with the values chosen, which are facts,
 * {@code none} or {@code unsure}.
 */
record CheckForm(Map<String, Set<String>> chosen) {

    static final String NONE = "none";
    static final String UNSURE = "unsure";
    static final String SINCE = "since";
    static final String COUNTRY = PublishedSite.COUNTRY;
    static final String LEAVE_OUT = "leave-out";

    private static final Set<String> NO_QUESTIONS = Set.of(SINCE, COUNTRY, LEAVE_OUT);

    /** No questionnaire has as many values; what comes after them is left out. */
    private static final int MOST_VALUES = 1000;

    static final CheckForm EMPTY = new CheckForm(Map.of());

    /** One hidden field that carries an answer on. */
    record Field(String name, String value) {}

    static CheckForm of(Map<String, String[]> parameters) {
        Map<String, Set<String>> chosen = new LinkedHashMap<>();
        int values = 0;
        for (Map.Entry<String, String[]> parameter : parameters.entrySet()) {
            for (String value : parameter.getValue()) {
                if (!value.isEmpty() && values++ < MOST_VALUES) {
                    chosen.computeIfAbsent(parameter.getKey(), name -> new LinkedHashSet<>())
                            .add(value);
                }
            }
        }
        // The field for the country comes first, and a button that names another after it.
        chosen.computeIfPresent(
                COUNTRY, (name, named) -> Set.of(List.copyOf(named).get(named.size() - 1)));
        return new CheckForm(chosen);
    }

    boolean has(String name, String value) {
        return chosen.getOrDefault(name, Set.of()).contains(value);
    }

    /** Whether the page is to be a copy for others, without mood, alcohol and pregnancy. */
    boolean leavesOut() {
        return chosen.containsKey(LEAVE_OUT);
    }

    /** What the checker reads; a name that is no question is handed on as it is, to be reported. */
    RawAnswers toAnswers(Questionnaire questionnaire) {
        List<String> ticked = new ArrayList<>();
        List<String> none = new ArrayList<>();
        List<String> unsure = new ArrayList<>();
        chosen.forEach((name, values) -> {
            if (NO_QUESTIONS.contains(name)) {
                return;
            }
            if (Address.parse(name).flatMap(questionnaire::question).isEmpty()) {
                ticked.add("?" + name);
                return;
            }
            for (String value : values) {
                switch (value) {
                    case NONE -> none.add(name);
                    case UNSURE -> unsure.add(name);
                    default -> ticked.add(value);
                }
            }
        });
        return new RawAnswers(List.copyOf(new LinkedHashSet<>(ticked)), none, unsure, single(SINCE), single(COUNTRY));
    }

    /** The answers as hidden fields, so that another page can send them on. */
    static List<Field> fields(Answers answers, Questionnaire questionnaire) {
        List<Field> fields = new ArrayList<>();
        for (Question question : questionnaire.questions()) {
            String name = question.address().toString();
            question.facts().stream()
                    .filter(answers.ticked()::contains)
                    .forEach(fact -> fields.add(new Field(name, fact.toString())));
            if (answers.none().contains(question.address())) {
                fields.add(new Field(name, NONE));
            }
            if (answers.unsure().contains(question.address())) {
                fields.add(new Field(name, UNSURE));
            }
        }
        if (answers.gutSince() != null) {
            fields.add(new Field(SINCE, answers.gutSince().code()));
        }
        return List.copyOf(fields);
    }

    /** The only value of a plain field; several are handed on as one text, which is none that is allowed. */
    private @Nullable String single(String name) {
        Set<String> values = chosen.get(name);
        return values == null ? null : String.join(" ", values);
    }
}
