package org.gutcheck.catalogue;

/** How far mainstream medicine agrees with what the article says, from agreement to what only one of them speaks of. */
public enum Agreement {
    AGREES,
    AGREES_IN_PART,
    WEAK_OR_EARLY,
    NOT_SPECIFIC,
    GOES_BEYOND_EVIDENCE,
    NO_SUPPORT_FOUND,
    NOT_IN_ARTICLE
}
