package org.gutcheck.accounts;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Which passwords will do, and how they are kept. */
@Component
class Passwords {

    static final int SHORTEST = 12;

    /** The hash reads no further; what follows would not protect anything. */
    static final int MOST_BYTES = 72;

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    /** Compared with where there is no account, so that an unknown name takes as long as a known one. */
    private final String nobodys = hash("a password that nobody has");

    /** The key of what is wrong with a new password, if anything. */
    Optional<String> problem(String password, String... names) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("admin.password.short");
        }
        if (bytes(password) > MOST_BYTES) {
            return Optional.of("admin.password.long");
        }
        for (String name : names) {
            if (password.strip().equalsIgnoreCase(name.strip())) {
                return Optional.of("admin.password.name");
            }
        }
        return Optional.empty();
    }

    String hash(String password) {
        return encoder.encode(password);
    }

    /** Whether this is the password behind a hash; without a hash it never is, after the same work. */
    boolean matches(String password, @Nullable String hash) {
        boolean same = encoder.matches(password, hash == null ? nobodys : hash);
        return same && hash != null && bytes(password) <= MOST_BYTES;
    }

    boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private static int bytes(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length;
    }
}
