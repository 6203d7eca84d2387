package org.gutcheck.release;

import java.util.List;
import org.gutcheck.catalogue.CatalogueParts;
import org.gutcheck.catalogue.Problem;

/** What of the working copy makes a catalogue, and the problems of all that was left out. */
public record Assembled(CatalogueParts parts, List<Problem> problems) {

    public Assembled {
        problems = List.copyOf(problems);
    }
}
