package org.gutcheck.release;

import java.util.List;
import org.gutcheck.catalogue.Edition;
import org.gutcheck.catalogue.Problem;

/** What came of publishing: a new edition, or every problem that stands in its way. */
public sealed interface Publication {

    /** The working copy is out, as this edition. */
    record Published(Edition edition) implements Publication {}

    /** Nothing has changed, because of these problems. */
    record Refused(List<Problem> problems) implements Publication {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
