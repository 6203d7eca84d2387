package org.gutcheck.checker;

import java.util.Locale;

/** How long the gut complaints have gone on, counted from the first one. */
public enum Since {
    LESS_THAN_3_WEEKS,
    FROM_3_WEEKS_TO_3_MONTHS,
    MORE_THAN_3_MONTHS,
    NOT_SURE;

    /** The value in forms and in JSON, such as {@code less-than-3-weeks}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
