package org.gutcheck.accounts;

import java.io.Serial;

/** Thrown at the start where the settings name a first account that would not be safe. */
class FirstAccountRefusedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    FirstAccountRefusedException(String message) {
        super(message);
    }
}
