package org.gutcheck.accounts;

import java.io.Serial;
import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Thrown where somebody has to wait before the next try. */
class TooManyTriesException extends AuthenticationException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyTriesException(Duration wait) {
        super("Too many tries");
        this.wait = wait;
    }

    /** At least one second. */
    long seconds() {
        return Math.max(1, wait.toSeconds() + (wait.toNanosPart() > 0 ? 1 : 0));
    }

    /** At least one minute. */
    long minutes() {
        return (seconds() + 59) / 60;
    }
}
