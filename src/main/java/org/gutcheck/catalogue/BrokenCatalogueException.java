package org.gutcheck.catalogue;

import java.util.List;

/** Says that a catalogue could not be built, with every problem found. */
public class BrokenCatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    public BrokenCatalogueException(List<Problem> problems) {
        super(problems.size() + " problems, the first: " + problems.get(0));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
