package org.gutcheck.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The half page for the doctor or coach: labels on the left, facts on the right. */
record Sheet(List<Row> rows) {

    /** One line, with a heading and what there is to say. */
    record Row(String heading, List<Clause> clauses) {

        public boolean sensitive() {
            return !clauses.isEmpty() && clauses.stream().allMatch(Clause::sensitive);
        }
    }

    /** A few facts after a lead such as "Yes" or the name of a body system. */
    record Clause(@Nullable String lead, boolean strong, List<Fact> facts) {

        public boolean sensitive() {
            return !facts.isEmpty() && facts.stream().allMatch(Fact::sensitive);
        }

        /** A clause whose sensitive facts stand last, so that the others read well without them. */
        static Clause of(@Nullable String lead, boolean strong, List<Fact> facts) {
            List<Fact> sorted = new ArrayList<>(
                    facts.stream().filter(fact -> !fact.sensitive()).toList());
            facts.stream().filter(Fact::sensitive).forEach(sorted::add);
            return new Clause(lead, strong, List.copyOf(sorted));
        }
    }

    /** One fact, in a clinician's few words. */
    record Fact(String text, boolean sensitive) {}
}
