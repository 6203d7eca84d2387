package org.gutcheck.catalogue;

/** How the list entry with a citation's number fits the statement it stands at. */
public enum ReviewStatus {
    FITS,
    DOUBTFUL,
    MISMATCH,
    CANNOT_BE_JUDGED,
    NOT_LISTED
}
