package org.gutcheck.check;

import java.util.List;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Basis;
import org.gutcheck.catalogue.SupportKind;
import org.gutcheck.web.Cite;
import org.jspecify.annotations.Nullable;

/**
 * What the article suggests, in the order of the page: start here, pointed at, the rest, held back.
 *
 * @param signedOff whether a clinician has checked what stands about safety here; empty where the page says that once
 */
record Plan(
        List<Card> startHere,
        List<Card> pointedAt,
        List<Shelf> rest,
        List<Held> held,
        List<Withheld> withheld,
        FullTexts cautions,
        String signedOff) {

    /**
     * A support in full: what it is, why it is shown, what to mind, its citations.
     *
     * @param first what comes before all else with a condition that was named; then the verdict on the article's claim stands
     *     at the end only, since it is about people without it
     */
    record Card(
            String id,
            String label,
            List<String> first,
            String description,
            Mainstream.@Nullable Beside view,
            List<Why> why,
            List<Mind> cautions,
            List<Cite> cites) {

        /** Whether something to mind stands whole on paper only at the end. */
        public boolean mindsMore() {
            return cautions.stream().anyMatch(Mind::goesOn);
        }
    }

    /** The way from ticks to a support: the ticks, the rule's reason, who says so, and the rule's address. */
    record Why(List<String> ticks, String reason, Basis basis, String rule) {}

    /**
     * A caution beside its support.
     *
     * @param lead says to whom it would apply, where it is not known whether it does
     * @param brief what it says in short; empty where the lead is enough
     * @param more what it says beyond that
     * @param stays whether it stands on paper too, and does not only in full at the end
     * @param blocks whether the support is not for those to whom it applies
     */
    record Mind(@Nullable String lead, String brief, String more, boolean stays, boolean blocks) {

        /** Whether there is more to it than stands beside the support on paper. */
        boolean goesOn() {
            return !more.isEmpty();
        }

        /** Whether it stands beside its supports on paper. */
        public boolean isPrinted() {
            return blocks || stays;
        }
    }

    /**
     * The supports of one kind that are shown in one line each.
     *
     * @param minds what there is to mind about every one of them, where there are several
     */
    record Shelf(SupportKind kind, List<Mind> minds, List<Line> lines) {

        /** Whether something to mind about all of them stands whole on paper only at the end. */
        public boolean mindsMore() {
            return minds.stream().anyMatch(mind -> mind.goesOn() || !mind.isPrinted());
        }

        /** Whether anything to mind about all of them stands here on paper. */
        public boolean mindsOnPaper() {
            return minds.stream().anyMatch(Mind::isPrinted);
        }

        static Shelf of(SupportKind kind, List<Line> lines) {
            List<Mind> shared = lines.size() < 2
                    ? List.of()
                    : lines.get(0).cautions().stream()
                            .filter(mind -> lines.stream()
                                    .allMatch(line -> line.cautions().contains(mind)))
                            .toList();
            return new Shelf(
                    kind,
                    shared,
                    lines.stream().map(line -> line.without(shared)).toList());
        }
    }

    /** One support in one line, with what to mind about it. */
    record Line(
            String id,
            String href,
            String label,
            List<String> first,
            String note,
            Mainstream.@Nullable Beside view,
            List<Mind> cautions) {

        /** Whether something to mind stands whole on paper only at the end. */
        public boolean mindsMore() {
            return cautions.stream().anyMatch(mind -> mind.goesOn() || !mind.isPrinted());
        }

        Line without(List<Mind> minds) {
            return new Line(
                    id,
                    href,
                    label,
                    first,
                    note,
                    view,
                    cautions.stream().filter(mind -> !minds.contains(mind)).toList());
        }
    }

    /** A support that is held back, and what holds it. */
    record Held(String id, String label, List<String> because) {}

    /** Kinds of supports that are held back as a whole, for the same reasons. */
    record Withheld(String what, List<String> because) {}

    public boolean isEmpty() {
        return offersNothing() && held.isEmpty();
    }

    /** Whether there is nothing to try. */
    public boolean offersNothing() {
        return startHere.isEmpty() && pointedAt.isEmpty() && rest.isEmpty();
    }

    public List<Cite> cites() {
        return Stream.concat(startHere.stream(), pointedAt.stream())
                .flatMap(card -> card.cites().stream())
                .toList();
    }
}
