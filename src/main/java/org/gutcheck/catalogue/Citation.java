package org.gutcheck.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A citation number as printed in the article's text.
 *
 * @param number the printed number, from 1
 * @param pubmedLink whether the text links the number to PubMed
 * @param listEntry the entry of the reference list that bears the same number, or none
 * @param review how that entry fits the statement, as we read it
 */
public record Citation(
        int number, boolean pubmedLink, @Nullable Integer listEntry, Review review) {
    public EntryAddress entry() {
        return EntryAddress.of(EntryKind.CITATION, number);
    }
}
