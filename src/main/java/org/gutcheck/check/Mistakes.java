package org.gutcheck.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Puts problems with answers into plain words, each at its question. */
final class Mistakes {

    private final FactNames names;
    private final Wording wording;
    private final Map<Address, AnswerProblem> atQuestions = new LinkedHashMap<>();
    private final Map<String, AnswerProblem> atFields = new LinkedHashMap<>();
    private final List<AnswerProblem> elsewhere = new ArrayList<>();

    Mistakes(Catalogue catalogue, Wording wording, List<AnswerProblem> problems) {
        this.names = new FactNames(catalogue);
        this.wording = wording;
        for (AnswerProblem problem : problems) {
            Address question = problem.concerns();
            if (question != null) {
                atQuestions.putIfAbsent(question, problem);
            } else if (problem instanceof BadValue bad) {
                atFields.putIfAbsent(bad.field(), bad);
            } else {
                elsewhere.add(problem);
            }
        }
    }

    /** What to say at a question, if anything. */
    Optional<String> words(Question question) {
        return Optional.ofNullable(atQuestions.get(question.address())).map(problem -> words(problem, question));
    }

    Optional<Mistake> at(Question question) {
        return words(question).map(words -> new Mistake(words, "#" + target(question)));
    }

    /** What to say at a plain field, such as the country, if anything. */
    Optional<String> words(String field) {
        return Optional.ofNullable(atFields.get(field)).map(problem -> wording.of("mistake." + field));
    }

    Optional<Mistake> at(String field, String target) {
        return words(field).map(words -> new Mistake(words, "#" + target));
    }

    /** What to say about things that are at no question and no field of this form. */
    List<Mistake> elsewhere() {
        List<Mistake> mistakes = new ArrayList<>();
        boolean unknownSaid = false;
        for (AnswerProblem problem : elsewhere) {
            if (problem instanceof Retired retired) {
                mistakes.add(new Mistake(wording.of("mistake.retired", retired.label()), "#check"));
            } else if (problem instanceof Unknown && !unknownSaid) {
                unknownSaid = true;
                mistakes.add(new Mistake(wording.of("mistake.unknown"), "#check"));
            }
        }
        return List.copyOf(mistakes);
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

    private String target(Question question) {
        AnswerProblem problem = atQuestions.get(question.address());
        if (problem instanceof Contradiction contradiction
                && !contradiction.ticked().isEmpty()) {
            return FormIds.choice(contradiction.ticked().get(0));
        }
        return FormIds.choice(question.facts().get(0));
    }
}
