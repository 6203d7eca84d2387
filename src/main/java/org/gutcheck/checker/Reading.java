package org.gutcheck.checker;

import java.util.List;

/** What could be read of raw answers, every valid part kept, and every problem with the rest. */
public record Reading(Answers answers, List<AnswerProblem> problems) {

    public Reading {
        problems = List.copyOf(problems);
    }
}
