package org.gutcheck.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gutcheck.TestDatabase;
import org.gutcheck.accounts.Staff.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class StaffIntegrationTests {

    private final TestDatabase database;
    private AccountsFixture fixture;
    private Staff staff;
    private OneTimeLinks links;

    StaffIntegrationTests(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        fixture = AccountsFixture.emptyOn(database);
        staff = fixture.bean(Staff.class);
        links = fixture.bean(OneTimeLinks.class);
    }

    @Test
    void theLastAdministratorStays() {
        CurrentEditor ada = fixture.account("ada", Role.ADMINISTRATOR);
        CurrentEditor bob = fixture.account("bob", Role.ADMINISTRATOR);
        // Somebody who has no password yet cannot look after accounts.
        staff.add(ada, "pending", "Pending", Role.ADMINISTRATOR);
        assertThat(staff.disable(ada, bob.accountId())).isEmpty();
        assertThat(staff.disable(ada, ada.accountId())).contains(Refusal.LAST_ADMINISTRATOR);
        assertThat(staff.change(ada, ada.accountId(), 0, "Ada", Role.PUBLISHER)).contains(Refusal.LAST_ADMINISTRATOR);
        assertThat(fixture.find(ada).role()).isEqualTo(Role.ADMINISTRATOR);
        staff.enable(ada, bob.accountId());
        assertThat(staff.disable(bob, ada.accountId())).isEmpty();
    }

    @Test
    void twoAdministratorsWhoDisableEachOtherAtOnceLeaveOne() throws Exception {
        CurrentEditor ada = fixture.account("ada", Role.ADMINISTRATOR);
        CurrentEditor bob = fixture.account("bob", Role.ADMINISTRATOR);
        atOnce(() -> staff.disable(ada, bob.accountId()), () -> staff.disable(bob, ada.accountId()));
        assertThat(staff.everybody()).filteredOn(Account::canSignIn).hasSize(1);
    }

    @Test
    void twoAdministratorsWhoResetEachOtherAtOnceLeaveOne() throws Exception {
        CurrentEditor ada = fixture.account("ada", Role.ADMINISTRATOR);
        CurrentEditor bob = fixture.account("bob", Role.ADMINISTRATOR);
        atOnce(() -> staff.reset(ada, bob.accountId()), () -> staff.reset(bob, ada.accountId()));
        assertThat(staff.everybody()).filteredOn(Account::canSignIn).hasSize(1);
    }

    @Test
    void twoSetUpsAtOnceMakeOneAccount() throws Exception {
        links.forSetUp();
        links.forSetUp();
        List<Boolean> done = atOnce(
                () -> staff.setUp("ada", "Ada", AccountsFixture.PASSWORD),
                () -> staff.setUp("bob", "Bob", AccountsFixture.PASSWORD));
        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(staff.everybody()).hasSize(1);
    }

    @Test
    void aSetUpLinkWorksOnEveryNodeForADayAndNotOnceThereIsAnAccount() {
        String first = links.forSetUp();
        String second = links.forSetUp();
        assertThat(links.opensSetUp(first)).isTrue();
        assertThat(links.opensSetUp(second)).isTrue();
        assertThat(links.opensSetUp("made up")).isFalse();
        assertThat(stored()).hasSize(2).doesNotContain(first, second).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        fixture.clock().set(AccountsFixture.NOW.plus(OneTimeLinks.LIFE));
        assertThat(links.opensSetUp(first)).isFalse();
        fixture.clock().set(AccountsFixture.NOW.plus(OneTimeLinks.LIFE).minusSeconds(1));
        assertThat(staff.setUp("ada", "Ada", AccountsFixture.PASSWORD)).isTrue();
        assertThat(links.opensSetUp(second)).isFalse();
        assertThat(staff.setUp("eve", "Eve", AccountsFixture.PASSWORD)).isFalse();
    }

    @Test
    void aPasswordLinkWorksOnceAndANewerOneReplacesIt() {
        CurrentEditor ada = fixture.account("ada", Role.ADMINISTRATOR);
        String first = staff.add(ada, "Bob", "Bob", Role.EDITOR);
        long bob = links.account(first).orElseThrow();
        String second = staff.reset(ada, bob).orElseThrow();
        assertThat(staff.setPassword(first, AccountsFixture.PASSWORD)).isFalse();
        assertThat(links.opensSetUp(second)).isFalse();
        assertThat(staff.setPassword(second, AccountsFixture.PASSWORD)).isTrue();
        assertThat(staff.setPassword(second, "another password")).isFalse();
        assertThat(signIn("bob", AccountsFixture.PASSWORD)).isEqualTo("bob");
        assertThat(staff.reset(ada, ada.accountId())).isEmpty();
    }

    @Test
    void aLinkOfADisabledAccountOpensNothing() {
        CurrentEditor ada = fixture.account("ada", Role.ADMINISTRATOR);
        CurrentEditor bob = fixture.account("bob", Role.EDITOR);
        String link = staff.reset(ada, bob.accountId()).orElseThrow();
        staff.disable(ada, bob.accountId());
        assertThat(staff.setPassword(link, AccountsFixture.PASSWORD)).isFalse();
        String later = staff.reset(ada, bob.accountId()).orElseThrow();
        assertThat(staff.setPassword(later, AccountsFixture.PASSWORD)).isFalse();
    }

    @Test
    void oldLinksAreClearedAway() {
        links.forSetUp();
        fixture.clock().set(AccountsFixture.NOW.plus(Duration.ofHours(25)));
        links.forSetUp();
        links.forgetOld();
        assertThat(stored()).hasSize(1);
    }

    @Test
    void aChangeOverSomebodyElsesIsRefused() {
        CurrentEditor ada = fixture.account("ada", Role.ADMINISTRATOR);
        CurrentEditor bob = fixture.account("bob", Role.EDITOR);
        int seen = fixture.find(bob).version();
        assertThat(staff.change(ada, bob.accountId(), seen, "Bob", Role.EDITOR)).isEmpty();
        assertThat(staff.change(ada, bob.accountId(), seen, "Bobby", Role.PUBLISHER))
                .contains(Refusal.CHANGED_MEANWHILE);
        assertThat(fixture.find(bob).shownName()).isEqualTo("Bob");
    }

    @Test
    void aNameIsOneNameHoweverItIsTyped() {
        CurrentEditor ada = fixture.account("Ada", Role.ADMINISTRATOR);
        assertThat(staff.isTaken(" aDA ")).isTrue();
        assertThat(signIn(" ADA", AccountsFixture.PASSWORD)).isEqualTo("ada");
        assertThat(ada.signInName()).isEqualTo("ada");
    }

    @Test
    void anOutdatedHashIsRenewedBySigningIn() {
        CurrentEditor ada = fixture.account("ada", Role.EDITOR);
        String weak = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(AccountsFixture.PASSWORD);
        fixture.sql().sql("update account set password_hash = ?").param(weak).update();
        signIn("ada", AccountsFixture.PASSWORD);
        assertThat(fixture.find(ada).passwordHash()).startsWith("{bcrypt}$2a$10$");
        signIn("ada", AccountsFixture.PASSWORD);
    }

    @Test
    void everyStepIsRecordedWithWhoDidIt() {
        String link = links.forSetUp();
        staff.setUp("ada", "Ada", AccountsFixture.PASSWORD);
        CurrentEditor ada = staff.everybody().get(0).editor();
        String token = staff.add(ada, "bob", "Bob", Role.EDITOR);
        long bob = links.account(token).orElseThrow();
        staff.setPassword(token, AccountsFixture.PASSWORD);
        staff.change(ada, bob, staff.find(bob).orElseThrow().version(), "Robert", Role.PUBLISHER);
        staff.signOutEverywhere(ada, bob);
        staff.disable(ada, bob);
        staff.enable(ada, bob);
        assertThat(fixture.bean(AuditLog.class).find(AuditFilter.EVERYTHING, 0, 50))
                .extracting(entry -> entry.event().who() + " " + entry.event().action() + " "
                        + entry.event().about())
                .containsExactly(
                        "Ada (ada) ACCOUNT_ENABLED Robert (bob)",
                        "Ada (ada) ACCOUNT_DISABLED Robert (bob)",
                        "Ada (ada) SIGNED_OUT_EVERYWHERE Robert (bob)",
                        "Ada (ada) ROLE_CHANGED Robert (bob)",
                        "Ada (ada) ACCOUNT_RENAMED Bob (bob)",
                        "Bob (bob) PASSWORD_SET Bob (bob)",
                        "Ada (ada) ACCOUNT_CREATED Bob (bob)",
                        "Ada (ada) ACCOUNT_CREATED Ada (ada)");
        assertThat(links.opensSetUp(link)).isFalse();
    }

    private String signIn(String name, String password) {
        return fixture.bean(SignIn.class)
                .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password))
                .getName();
    }

    private List<String> stored() {
        return fixture.sql()
                .sql("select token_sha256 from one_time_link")
                .query(String.class)
                .list();
    }

    private static <T> List<T> atOnce(Callable<T> first, Callable<T> second) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<T>> done = threads.invokeAll(List.of(first, second));
            return List.of(done.get(0).get(), done.get(1).get());
        } finally {
            threads.shutdown();
        }
    }
}
