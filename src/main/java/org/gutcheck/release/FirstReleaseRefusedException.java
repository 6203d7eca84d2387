package org.gutcheck.release;

import java.util.List;
import java.util.stream.Collectors;
import org.gutcheck.catalogue.Problem;

/** Says that there is nothing to show, because the content of a new database has these problems. */
class FirstReleaseRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FirstReleaseRefusedException(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> "%n  %s %s. %s".formatted(problem.where(), problem.what(), problem.mend()))
                .collect(Collectors.joining("", "The first release was refused:", "")));
    }
}
