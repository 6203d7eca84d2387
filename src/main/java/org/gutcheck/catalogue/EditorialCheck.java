package org.gutcheck.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a catalogue can hold and the next release should not: mistakes that readers would meet. A release that holds
 * some already can still be read and shown, which is why a catalogue is not refused for them.
 */
public final class EditorialCheck {

    private EditorialCheck() {}

    /** The problems of these parts; {@code thisYear} is the latest in which a work can have come out, but for one. */
    public static List<Problem> problemsIn(CatalogueParts parts, int thisYear) {
        List<Problem> problems = new ArrayList<>(PlaceCheck.problemsIn(parts));
        problems.addAll(LinkCheck.problemsIn(parts, thisYear));
        parts.explainers().stream()
                .filter(explainer -> explainer.paragraphs().isEmpty())
                .forEach(explainer -> problems.add(
                        problem(explainer.address(), "has no paragraph", "Write one, or retire the explainer.")));
        parts.mainstreamViews().stream()
                .filter(view -> view.subjects().isEmpty())
                .forEach(view -> problems.add(problem(
                        view.address(),
                        "is about nothing, so that no page would show it",
                        "Choose what it is about, or retire it.")));
        parts.cautions().stream()
                .filter(caution ->
                        caution.supports().isEmpty() && caution.subjects().isEmpty())
                .forEach(caution -> problems.add(problem(
                        caution.address(),
                        "is about no support, so that no page would show it",
                        "Choose the supports that it is about, or retire it.")));
        return List.copyOf(problems);
    }

    private static Problem problem(Address where, String what, String mend) {
        return new Problem(where.toString(), what, mend);
    }
}
