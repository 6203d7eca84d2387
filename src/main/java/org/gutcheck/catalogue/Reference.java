package org.gutcheck.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the article's reference list, as printed, with what could be confirmed about the work. A null is unknown.
 *
 * @param sameWorkAs the other entries that print the same work
 * @param unconfirmed what could not be confirmed, in words
 */
public record Reference(
        int number,
        String asPrinted,
        boolean confirmed,
        @Nullable String title,
        @Nullable String firstAuthor,
        int year,
        String journal,
        @Nullable String volume,
        @Nullable String issue,
        @Nullable String pages,
        @Nullable String doi,
        @Nullable String pmid,
        @Nullable String pmcid,
        boolean doiPrinted,
        List<Integer> sameWorkAs,
        List<String> unconfirmed) {

    public Reference {
        sameWorkAs = List.copyOf(sameWorkAs);
        unconfirmed = List.copyOf(unconfirmed);
    }

    /** Whether no entry before it prints the same work; entries that name each other are one work. */
    public boolean printsItsWorkFirst() {
        return sameWorkAs.stream().noneMatch(other -> other < number);
    }

    public EntryAddress entry() {
        return EntryAddress.of(EntryKind.REFERENCE, number);
    }
}
