package org.gutcheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The outline of a body with the body systems in which a complaint was ticked, in the catalogue's order. */
record BodyFigure(List<Mark> marks) {

    /** The systems that have places in the drawing; an editor may add others. */
    static final Set<String> DRAWN =
            Set.of("brain-neurological", "joints", "energy-production", "immune-system", "digestive", "skin", "blood");

    /** A body system, with the number that marks its places, or none where the drawing has no place for it. */
    record Mark(@Nullable Integer number, String system, String label) {}

    static BodyFigure of(Links links) {
        List<Mark> marks = new ArrayList<>();
        int drawn = 0;
        for (Links.SystemLinks system : links.systems()) {
            if (system.links().stream().allMatch(Links.Link::namesConditions)) {
                continue;
            }
            boolean has = DRAWN.contains(system.icon());
            drawn += has ? 1 : 0;
            marks.add(new Mark(has ? drawn : null, system.icon(), system.label()));
        }
        return new BodyFigure(List.copyOf(marks));
    }

    public boolean isEmpty() {
        return marks.stream().noneMatch(mark -> mark.number() != null);
    }

    /** What the drawing shows, in words. */
    public List<String> names() {
        return marks.stream()
                .filter(mark -> mark.number() != null)
                .map(mark -> mark.number() + " " + mark.label())
                .toList();
    }
}
