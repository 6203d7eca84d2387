package org.gutcheck.editing;

import java.util.List;

/**
 * What is wrong with one field, as typed.
 *
 * @param path the name of the field in the form
 * @param parts what the words for it need to know: a limit, what was typed, what may have been meant
 */
public record Fault(String path, What what, List<Object> parts) {

    public Fault {
        parts = List.copyOf(parts);
    }

    static Fault of(String path, What what, Object... parts) {
        return new Fault(path, what, List.of(parts));
    }

    /** The ways in which a field can be wrong. */
    public enum What {
        BLANK,
        TOO_LONG,
        NOT_A_NAME,
        NOT_A_NUMBER,
        NOT_A_CHOICE,
        UNKNOWN,
        UNKNOWN_BUT_NEAR,
        TWICE,
        NO_PARTS,
        ONE_PART,
        TOO_MANY_NEEDED,
        TOO_DEEP
    }
}
