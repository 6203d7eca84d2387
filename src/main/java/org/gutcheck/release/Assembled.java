package org.gutcheck.release;

import java.util.ArrayList;
import java.util.List;
import org.gutcheck.catalogue.CatalogueParts;
import org.gutcheck.catalogue.EditorialCheck;
import org.gutcheck.catalogue.Problem;
import org.gutcheck.catalogue.StandingParts;

/**
 * The working copy, read.
 *
 * @param all everything that could be read, which may not make a catalogue
 * @param parts what of it makes a catalogue
 * @param unreadable the problems of what could not be read
 * @param problems these, and all others that keep it from being published
 * @param thisYear the year in which it was read
 */
public record Assembled(
        CatalogueParts all, CatalogueParts parts, List<Problem> unreadable, List<Problem> problems, int thisYear) {

    public Assembled {
        unreadable = List.copyOf(unreadable);
        problems = List.copyOf(problems);
    }

    static Assembled of(CatalogueParts all, List<Problem> unreadable, int thisYear) {
        StandingParts standing = StandingParts.of(all);
        List<Problem> problems = new ArrayList<>(unreadable);
        problems.addAll(standing.problems());
        problems.addAll(EditorialCheck.problemsIn(all, thisYear));
        return new Assembled(all, standing.parts(), unreadable, problems, thisYear);
    }
}
