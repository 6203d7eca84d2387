package org.gutcheck.editing;

/** What an editor says of a proposal for a citation. */
public enum Verdict {
    UNDECIDED,
    ACCEPTED,
    REJECTED
}
