package org.gutcheck.catalogue;

import java.util.EnumSet;
import java.util.Set;

/** How soon somebody needs help, the most urgent first. */
public enum Urgency {
    EMERGENCY,
    SAME_DAY,
    SOON;

    /** The parts that whatever is this urgent holds back, beside those that a sign holds back itself. */
    public Set<Part> withholds() {
        return switch (this) {
            case EMERGENCY -> EnumSet.allOf(Part.class);
            case SAME_DAY -> EnumSet.of(Part.DIET, Part.SUPPLEMENT, Part.START_HERE);
            case SOON -> EnumSet.noneOf(Part.class);
        };
    }
}
