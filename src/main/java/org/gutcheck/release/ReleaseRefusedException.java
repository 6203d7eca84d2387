package org.gutcheck.release;

import java.util.List;
import java.util.stream.Collectors;
import org.gutcheck.catalogue.Problem;

/** Says which problems keep the content from being published. */
class ReleaseRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReleaseRefusedException(List<Problem> problems) {
        super(text(problems));
    }

    /** The problems, one a line. */
    static String text(List<Problem> problems) {
        return problems.stream()
                .map(problem -> "%n  %s %s. %s".formatted(problem.where(), problem.what(), problem.mend()))
                .collect(Collectors.joining("", "The content cannot be published:", ""));
    }
}
