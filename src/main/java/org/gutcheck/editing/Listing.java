package org.gutcheck.editing;

import java.util.List;
import org.gutcheck.catalogue.EntryAddress;

/** One page of a list of entries, and how many there are in all. */
public record Listing(List<Line> lines, long total, int page) {

    public Listing {
        lines = List.copyOf(lines);
    }

    public boolean hasNext() {
        return (page + 1L) * Search.PAGE_SIZE < total;
    }

    /**
     * An entry as lists show it.
     *
     * @param beside what tells it from others with the same title; empty where the title is enough
     */
    public record Line(EntryAddress address, String title, String beside, boolean retired) {}
}
