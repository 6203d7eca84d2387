package org.gutcheck.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.check.CheckPage.Mistake;
import org.gutcheck.checker.AnswerProblem;
import org.gutcheck.checker.AnswerProblem.BadValue;
import org.gutcheck.checker.AnswerProblem.Contradiction;
import org.gutcheck.checker.AnswerProblem.Missing;
import org.gutcheck.checker.AnswerProblem.MoreThanOne;
import org.gutcheck.checker.AnswerProblem.Retired;
import org.gutcheck.checker.AnswerProblem.Unknown;
import org.gutcheck.checker.Question;
import org.gutcheck.web.Wording;
import org.jspecify.annotations.Nullable;

/** Puts problems with answers into plain words, each at its question. */
final class Mistakes {

    private final FactNames names;
    private final Wording wording;
    private final Map<Address, AnswerProblem> atQuestions = new LinkedHashMap<>();
    private final Set<String> badFields = new LinkedHashSet<>();
    private final List<AnswerProblem> elsewhere = new ArrayList<>();

    Mistakes(Catalogue catalogue, Wording wording, List<AnswerProblem> problems) {
        this.names = new FactNames(catalogue);
        this.wording = wording;
        for (AnswerProblem problem : problems) {
            Address question = problem.concerns();
            if (question != null) {
                atQuestions.putIfAbsent(question, problem);
            } else if (problem instanceof BadValue bad) {
                badFields.add(bad.field());
            } else {
                elsewhere.add(problem);
            }
        }
    }

    /** What is wrong at a question, if anything. */
    @Nullable
    Mistake at(Question question) {
        AnswerProblem problem = atQuestions.get(question.address());
        return problem == null ? null : new Mistake(words(problem, question), "#" + target(problem, question));
    }

    /** What is wrong at a plain field, such as the country, if anything. */
    @Nullable
    Mistake at(String field, String target) {
        return badFields.contains(field) ? new Mistake(words(field), "#" + target) : null;
    }

    /** What is wrong with things that are at no question and no field of this form, nor among what stands at one. */
    List<Mistake> elsewhere(List<Mistake> placed) {
        Set<String> words = new LinkedHashSet<>();
        badFields.forEach(field -> words.add(words(field)));
        placed.forEach(mistake -> words.remove(mistake.text()));
        for (AnswerProblem problem : elsewhere) {
            if (problem instanceof Retired retired) {
                words.add(wording.of("mistake.retired", retired.label()));
            } else if (problem instanceof Unknown) {
                words.add(wording.of("mistake.unknown"));
            }
        }
        return words.stream().map(text -> new Mistake(text, "#check")).toList();
    }

    private String words(String field) {
        return wording.of("mistake." + field);
    }

    private String words(AnswerProblem problem, Question question) {
        if (problem instanceof Missing) {
            return missing(question);
        }
        if (problem instanceof MoreThanOne) {
            return wording.of("mistake.more-than-one", legend(question));
        }
        if (problem instanceof Contradiction contradiction
                && !contradiction.ticked().isEmpty()) {
            String other = wording.of(contradiction.none() ? "choice.none" : "choice.unsure");
            return wording.of(
                    "mistake.contradiction", names.label(contradiction.ticked().get(0)), other);
        }
        return wording.of("mistake.none-and-unsure");
    }

    /** The words for an answer that is needed and was not given; the script in the page uses the same ones. */
    String missing(Question question) {
        return wording.about(question.address(), "missing", wording.of("mistake.missing"));
    }

    private String legend(Question question) {
        return wording.about(
                question.address(), "legend", names.label(question.facts().get(0)));
    }

    private static String target(AnswerProblem problem, Question question) {
        if (problem instanceof Contradiction contradiction
                && !contradiction.ticked().isEmpty()) {
            return FormIds.choice(contradiction.ticked().get(0));
        }
        return FormIds.choice(question.facts().get(0));
    }
}
