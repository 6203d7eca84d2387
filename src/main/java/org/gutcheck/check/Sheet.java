package org.gutcheck.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The half page for the doctor or coach: labels on the left, facts on the right. */
record Sheet(List<Row> rows) {

    /** One line, with a heading and what there is to say. */
    record Row(String heading, List<Clause> clauses) {}

    /** A few facts after a lead such as "Yes" or the name of a body system. */
    record Clause(@Nullable String lead, boolean strong, List<String> facts) {}
}
