package org.gutcheck.release;

import org.jspecify.annotations.Nullable;

/** Says why a stored release cannot be read: it is damaged, or newer than this version of the application. */
public class UnreadableReleaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableReleaseException(String reason) {
        this(reason, null);
    }

    UnreadableReleaseException(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
