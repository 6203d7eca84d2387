package org.gutcheck.editing;

/** Why an entry became what a revision holds. */
public enum Occasion {
    /** It came with Gutcheck, or with an update of it. */
    DELIVERED,
    CREATED,
    EDITED,
    RETIRED,
    BROUGHT_BACK,
    RESTORED,
    REMOVED,
    SIGNED_OFF,
    IMPORTED
}
