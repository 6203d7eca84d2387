package org.gutcheck.accounts;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What was just done to an account, for the page that says so. */
enum Done {
    CHANGED,
    DISABLED,
    ENABLED,
    PASSWORD_CHANGED,
    SIGNED_OUT_EVERYWHERE;

    /** By its name, or null where there is none like it. */
    static @Nullable Done of(String name) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
