package org.gutcheck.checker;

/** How long the complaints have gone on, counted from the first one. */
public enum Since {
    LESS_THAN_3_WEEKS,
    FROM_3_WEEKS_TO_3_MONTHS,
    MORE_THAN_3_MONTHS,
    NOT_SURE
}
