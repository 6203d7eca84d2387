package org.gutcheck.accounts;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Slows down guessing. A try is counted before its password is looked at, so that many at once gain nothing; a refused one
 * is not, so that waiting always ends. Where an account has signed in before, no stranger can keep it out.
 */
@Component
class SignInTries {

    /** After so long without a try, earlier ones are forgotten. */
    static final Duration MEMORY = Duration.ofHours(24);

    static final Duration ADDRESS_MEMORY = Duration.ofDays(90);

    private static final int ATTEMPTS_TO_COUNT = 4;

    private final JdbcClient sql;
    private final TransactionOperations transactions;
    private final SignInKey key;
    private final Clock clock;

    SignInTries(JdbcClient sql, TransactionOperations transactions, SignInKey key, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.key = key;
        this.clock = clock;
    }

    /**
     * A try that was counted or refused.
     *
     * @param refusedUntil when to come back, or null where the password may be looked at
     * @param locks whether there will be a wait if the password is wrong
     */
    record Try(@Nullable Instant refusedUntil, boolean locks) {}

    /** What is known of one of those that a try counts for, whose row nobody else may change now. */
    private record Held(TryLimit limit, String hash, Optional<Count> before) {}

    private record Count(
            int tries, OffsetDateTime lastTry, @Nullable OffsetDateTime lockedUntil) {}

    Try begin(String name, String address) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transactions.execute(status -> count(name, address));
            } catch (DuplicateKeyException | ConcurrencyFailureException metAnother) {
                if (attempt == ATTEMPTS_TO_COUNT) {
                    throw metAnother;
                }
            }
        }
    }

    /** Takes back a try whose password was right. */
    void succeeded(String name, String address) {
        transactions.executeWithoutResult(status -> {
            counted(name, address).forEach((limit, hash) -> {
                boolean ofThisPerson = limit == TryLimit.PAIR || limit == TryLimit.KNOWN_PAIR;
                sql.sql(
                                ofThisPerson
                                        ? "delete from sign_in_tries where counted = ?"
                                        : "update sign_in_tries set tries = tries - 1, locked_until = null where counted = ?")
                        .param(hash)
                        .update();
            });
            remember(known(name, address));
        });
    }

    @Scheduled(fixedDelayString = "PT1H")
    void forgetOld() {
        sql.sql("delete from sign_in_tries where last_try < ?")
                .param(utc(clock.instant().minus(MEMORY)))
                .update();
        sql.sql("delete from known_address where last_used < ?")
                .param(utc(clock.instant().minus(ADDRESS_MEMORY)))
                .update();
    }

    private Try count(String name, String address) {
        Instant now = clock.instant();
        List<Held> held = counted(name, address).entrySet().stream()
                .map(counted -> new Held(counted.getKey(), counted.getValue(), held(counted.getValue())))
                .toList();
        Optional<Instant> lockedUntil = held.stream()
                .flatMap(row -> row.before().map(Count::lockedUntil).stream())
                .map(OffsetDateTime::toInstant)
                .max(Instant::compareTo);
        if (lockedUntil.isPresent() && lockedUntil.get().isAfter(now)) {
            return new Try(lockedUntil.get(), true);
        }
        boolean locks = false;
        for (Held row : held) {
            locks |= add(row, now);
        }
        return new Try(null, locks);
    }

    private boolean add(Held row, Instant now) {
        int tries = row.before()
                        .filter(count -> count.lastTry().toInstant().isAfter(now.minus(MEMORY)))
                        .map(Count::tries)
                        .orElse(0)
                + 1;
        Duration wait = row.limit().waitAfter(tries);
        String statement = row.before().isPresent()
                ? "update sign_in_tries set tries = :tries, last_try = :now, locked_until = :until where counted = :hash"
                : "insert into sign_in_tries (counted, tries, last_try, locked_until) values (:hash, :tries, :now, :until)";
        sql.sql(statement)
                .param("hash", row.hash())
                .param("tries", tries)
                .param("now", utc(now))
                .param("until", wait.isZero() ? null : utc(now.plus(wait)), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
        return !wait.isZero();
    }

    /** In an order that is always the same, so that two who count at once do not wait for each other. */
    private Map<TryLimit, String> counted(String name, String address) {
        String network = SignInKey.network(address);
        String pair = key.hash("pair", name, network);
        if (isKnown(name, address)) {
            return Map.of(TryLimit.KNOWN_PAIR, pair);
        }
        Map<TryLimit, String> counted = new LinkedHashMap<>();
        counted.put(TryLimit.PAIR, pair);
        counted.put(TryLimit.ADDRESS, key.hash("address", network));
        counted.put(TryLimit.ACCOUNT, key.hash("account", name));
        return counted;
    }

    private Optional<Count> held(String hash) {
        return sql.sql("select tries, last_try, locked_until from sign_in_tries where counted = ? for update")
                .param(hash)
                .query((row, number) -> new Count(
                        row.getInt(1), row.getObject(2, OffsetDateTime.class), row.getObject(3, OffsetDateTime.class)))
                .optional();
    }

    private String known(String name, String address) {
        return key.hash("known", name, SignInKey.network(address));
    }

    private boolean isKnown(String name, String address) {
        return sql.sql("select count(*) from known_address where counted = ? and last_used > ?")
                        .params(known(name, address), utc(clock.instant().minus(ADDRESS_MEMORY)))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Replaces what was there; of two at once the second may fail, and then the first one has done its work. */
    private void remember(String hash) {
        int updated = sql.sql("update known_address set last_used = ? where counted = ?")
                .params(utc(clock.instant()), hash)
                .update();
        if (updated == 0) {
            sql.sql("insert into known_address (counted, last_used) values (?, ?)")
                    .params(hash, utc(clock.instant()))
                    .update();
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
