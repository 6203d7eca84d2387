package org.gutcheck.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the audit log are wanted.
 *
 * @param who part of a name, or empty for everybody
 * @param action the action, or null for all
 * @param from the first day, or null
 * @param to the last day, which counts too, or null
 */
record AuditFilter(
        String who,
        @Nullable AuditAction action,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    private static final Instant LONG_AGO = Instant.EPOCH;
    private static final Instant FAR_AHEAD = Instant.parse("9999-12-31T00:00:00Z");

    static final AuditFilter EVERYTHING = new AuditFilter("", null, null, null);

    /** The name as a pattern of SQL in which {@code !} takes the meaning from what follows. */
    String pattern() {
        return "%" + who.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    Instant start(ZoneId zone) {
        return from == null ? LONG_AGO : from.atStartOfDay(zone).toInstant();
    }

    Instant end(ZoneId zone) {
        return to == null ? FAR_AHEAD : to.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
