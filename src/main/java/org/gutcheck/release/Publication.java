package org.gutcheck.release;

import java.util.List;
import org.gutcheck.catalogue.Edition;
import org.gutcheck.catalogue.Problem;

/** What came of publishing. */
public sealed interface Publication {

    /** The planned release is out, as this edition. */
    record Published(Edition edition) implements Publication {}

    /** Nothing has changed, because of these problems. */
    record Refused(List<Problem> problems) implements Publication {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Nothing has changed, because somebody else published or imported all the while. */
    record Busy() implements Publication {}

    /** Nothing has changed, because the plan no longer holds: this one does. */
    record Outdated(ReleasePlan now) implements Publication {}
}
