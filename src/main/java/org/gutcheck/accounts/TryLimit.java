package org.gutcheck.accounts;

import java.time.Duration;

/** How many failed tries in a row are free, and how long the wait after the next ones may grow. */
enum TryLimit {
    /** One name from an address where it has signed in before; short, as strangers may share the address. */
    KNOWN_PAIR(3, Duration.ofMinutes(1)),
    /** One name from any other address. */
    PAIR(3, Duration.ofMinutes(15)),
    /** Whatever name from one address, which may be that of a whole office. */
    ADDRESS(20, Duration.ofMinutes(15)),
    /** One name from wherever it was not used before; kept short, since strangers can bring it about. */
    ACCOUNT(10, Duration.ofMinutes(1));

    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);

    private final int free;
    private final Duration longest;

    TryLimit(int free, Duration longest) {
        this.free = free;
        this.longest = longest;
    }

    /** How long to wait after so many tries: nothing at first, then twice as long each time up to a limit. */
    Duration waitAfter(int tries) {
        if (tries < free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(tries - free, Long.SIZE / 4);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
