package org.gutcheck.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tokens that let somebody in once within a day; only their hashes are kept, so that every node knows them. */
@Component
class OneTimeLinks {

    static final Duration LIFE = Duration.ofHours(24);

    private static final int TOKEN_BYTES = 24;

    private final JdbcClient sql;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OneTimeLinks(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A new token for setting up the first account. */
    @Transactional
    String forSetUp() {
        return add(null);
    }

    /** A new token for setting the password of an account; older ones stop working. */
    @Transactional
    String forPassword(long account) {
        revoke(account);
        return add(account);
    }

    boolean opensSetUp(String token) {
        return sql.sql("select count(*) from one_time_link"
                                + " where token_sha256 = ? and account_id is null and expires_at > ?")
                        .params(sha256(token), now())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The account whose password a token may set. */
    Optional<Long> account(String token) {
        return sql.sql("select account_id from one_time_link"
                        + " where token_sha256 = ? and account_id is not null and expires_at > ?")
                .params(sha256(token), now())
                .query(Long.class)
                .optional();
    }

    /** Ends every set-up link; of several who try at once one is told that there were any. */
    boolean useSetUp() {
        return sql.sql("delete from one_time_link where account_id is null").update() > 0;
    }

    /** Ends the links of an account; of several who try at once one is told that there were any. */
    boolean revoke(long account) {
        return sql.sql("delete from one_time_link where account_id = ?")
                        .param(account)
                        .update()
                > 0;
    }

    @Scheduled(fixedDelayString = "PT1H")
    void forgetOld() {
        sql.sql("delete from one_time_link where expires_at <= ?").param(now()).update();
    }

    private String add(@Nullable Long account) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        sql.sql("insert into one_time_link (token_sha256, account_id, expires_at) values (:hash, :account, :expires)")
                .param("hash", sha256(token))
                .param("account", account, Types.BIGINT)
                .param("expires", utc(clock.instant().plus(LIFE)))
                .update();
        return token;
    }

    private OffsetDateTime now() {
        return utc(clock.instant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String sha256(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
