package org.gutcheck.catalogue;

/** What is known of a statement; not answered is never no. */
public enum Truth {
    YES,
    NO,
    UNKNOWN;

    public Truth negated() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
