package org.gutcheck.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gutcheck.TestDatabase;
import org.gutcheck.accounts.SignInTries.Try;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class SignInTriesIntegrationTests {

    private static final String HOME = "192.0.2.1";
    private static final String ELSEWHERE = "198.51.100.7";

    private final TestDatabase database;
    private AccountsFixture fixture;
    private SignInTries tries;
    private Instant now = AccountsFixture.NOW;

    SignInTriesIntegrationTests(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        fixture = AccountsFixture.emptyOn(database);
        tries = fixture.bean(SignInTries.class);
    }

    @Test
    void theWaitGrowsUpToAQuarterOfAnHour() {
        assertThat(waitsAfterFailures("ada", HOME, 13))
                .containsExactly(0L, 0L, 5L, 10L, 20L, 40L, 80L, 160L, 320L, 640L, 900L, 900L, 900L);
    }

    @Test
    void aTryThatIsRefusedDoesNotMakeTheWaitLonger() {
        waitsAfterFailures("ada", HOME, 3);
        fixture.clock().set(now.minusSeconds(1));
        Instant until = tries.begin("ada", HOME).refusedUntil();
        assertThat(tries.begin("ada", HOME).refusedUntil()).isEqualTo(until).isEqualTo(now);
    }

    @Test
    void anAddressThatTriesManyNamesHasToWaitAndNobodyElseHas() {
        for (int name = 1; name <= 20; name++) {
            assertThat(tries.begin("name" + name, ELSEWHERE).refusedUntil()).isNull();
        }
        assertThat(tries.begin("another", ELSEWHERE).refusedUntil()).isNotNull();
        assertThat(tries.begin("another", HOME).refusedUntil()).isNull();
    }

    @Test
    void addressesOfOneIpv6NetworkCountAsOne() {
        for (int host = 1; host <= 20; host++) {
            tries.begin("name" + host, "2001:db8:1:2::" + host);
        }
        assertThat(tries.begin("another", "2001:db8:1:2:ffff::1").refusedUntil())
                .isNotNull();
        assertThat(tries.begin("another", "2001:db8:1:3::1").refusedUntil()).isNull();
    }

    @Test
    void manyAddressesTogetherSlowDownOnOneNameByAMinuteAtMost() {
        for (int address = 1; address <= 10; address++) {
            assertThat(tries.begin("ada", "203.0.113." + address).refusedUntil())
                    .isNull();
        }
        assertThat(tries.begin("ada", HOME).refusedUntil()).isNotNull();
        for (int address = 11; address <= 60; address++) {
            later(Duration.ofMinutes(1));
            assertThat(tries.begin("ada", "203.0.113." + address).refusedUntil())
                    .isNull();
        }
        assertThat(tries.begin("ada", HOME).refusedUntil()).isEqualTo(now.plusSeconds(60));
    }

    @Test
    void whoSignedInFromAnAddressBeforeIsNotKeptOutThereByStrangers() {
        tries.begin("ada", HOME);
        tries.succeeded("ada", HOME);
        for (int address = 1; address <= 10; address++) {
            tries.begin("ada", "203.0.113." + address);
        }
        assertThat(tries.begin("ada", ELSEWHERE).refusedUntil()).isNotNull();
        for (int other = 1; other <= 20; other++) {
            tries.begin("name" + other, HOME);
        }
        assertThat(tries.begin("bob", HOME).refusedUntil()).isNotNull();
        assertThat(tries.begin("ada", HOME).refusedUntil()).isNull();
        tries.succeeded("ada", HOME);
        assertThat(waitsAfterFailures("ada", HOME, 9)).last().isEqualTo(60L);
        later(SignInTries.ADDRESS_MEMORY.plusSeconds(1));
        assertThat(waitsAfterFailures("ada", HOME, 9)).last().isEqualTo(320L);
    }

    @Test
    void theRightPasswordForgetsTheFailuresOfThisPersonOnly() {
        tries.begin("ada", HOME);
        tries.begin("ada", HOME);
        tries.begin("bob", HOME);
        tries.begin("bob", HOME);
        tries.begin("ada", HOME);
        tries.succeeded("ada", HOME);
        assertThat(waitsAfterFailures("ada", HOME, 3)).containsExactly(0L, 0L, 5L);
        assertThat(waitsAfterFailures("bob", HOME, 1)).containsExactly(5L);
    }

    @Test
    void failuresAreForgottenAfterADay() {
        waitsAfterFailures("ada", HOME, 6);
        later(SignInTries.MEMORY.plusSeconds(1));
        tries.forgetOld();
        assertThat(count("sign_in_tries")).isZero();
        assertThat(waitsAfterFailures("ada", HOME, 1)).containsExactly(0L);
        tries.succeeded("ada", HOME);
        later(SignInTries.ADDRESS_MEMORY.plusSeconds(1));
        tries.forgetOld();
        assertThat(count("known_address")).isZero();
    }

    @Test
    void manyTriesAtOnceGainNothing() throws Exception {
        List<Callable<Try>> guesses = Collections.nCopies(16, () -> tries.begin("ada", HOME));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        int taken = 0;
        try {
            for (Future<Try> done : threads.invokeAll(guesses)) {
                taken += done.get().refusedUntil() == null ? 1 : 0;
            }
        } finally {
            threads.shutdown();
        }
        assertThat(taken).isEqualTo(3);
    }

    @Test
    void neitherNamesNorAddressesAreStored() {
        tries.begin("ada", HOME);
        tries.succeeded("ada", HOME);
        tries.begin("bob", HOME);
        assertThat(fixture.sql()
                        .sql("select counted from sign_in_tries union select counted from known_address")
                        .query(String.class)
                        .list())
                .hasSizeGreaterThan(2)
                .allMatch(counted -> counted.matches("[0-9a-f]{64}"));
        assertThat(fixture.sql()
                        .sql("select secret from sign_in_key")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .matches("[0-9a-f]{64}");
    }

    /** Seconds to wait after each of several failures, every one of which is tried as soon as it may be. */
    private List<Long> waitsAfterFailures(String name, String address, int failures) {
        return IntStream.range(0, failures)
                .mapToObj(failure -> {
                    assertThat(tries.begin(name, address).refusedUntil()).isNull();
                    Duration wait = lockedFor(name, address);
                    later(wait);
                    return wait.toSeconds();
                })
                .toList();
    }

    private Duration lockedFor(String name, String address) {
        String counted = fixture.bean(SignInKey.class).hash("pair", name, SignInKey.network(address));
        return fixture.sql()
                .sql("select locked_until from sign_in_tries where counted = ? and locked_until is not null")
                .param(counted)
                .query(OffsetDateTime.class)
                .optional()
                .map(until -> Duration.between(now, until.toInstant()))
                .filter(wait -> !wait.isNegative())
                .orElse(Duration.ZERO);
    }

    private void later(Duration duration) {
        now = now.plus(duration);
        fixture.clock().set(now);
    }

    private int count(String table) {
        return fixture.sql()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
