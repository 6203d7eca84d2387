package org.gutcheck.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gutcheck.TestDatabase;
import org.gutcheck.web.SiteAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class FirstStartTests {

    private AccountsFixture fixture;

    @BeforeEach
    void begin() {
        fixture = AccountsFixture.emptyOn(TestDatabase.H2);
    }

    @Test
    void aLinkIsPrintedAtEveryStartUntilThereIsAnAccount(CapturedOutput output) {
        start("", "").printSetUpLink();
        start("", "").printSetUpLink();
        assertThat(output.getOut().lines().filter(line -> line.contains("/admin/setup?token=")))
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allMatch(line -> line.contains("https://gutcheck.example/admin/setup?token="));
        fixture.account("ada", Role.ADMINISTRATOR);
        start("", "").printSetUpLink();
        assertThat(output.getOut().split("token=")).hasSize(3);
    }

    @Test
    void theSettingsNameTheFirstAccountAndNoneAfterIt(CapturedOutput output) {
        start("Ada", AccountsFixture.PASSWORD).printSetUpLink();
        start("eve", AccountsFixture.PASSWORD).printSetUpLink();
        assertThat(fixture.bean(Staff.class).everybody()).singleElement().satisfies(account -> {
            assertThat(account.signInName()).isEqualTo("ada");
            assertThat(account.role()).isEqualTo(Role.ADMINISTRATOR);
            assertThat(account.canSignIn()).isTrue();
        });
        assertThat(output).doesNotContain("token=").doesNotContain(AccountsFixture.PASSWORD);
    }

    @Test
    void whoForgotTheirPasswordGetsALinkThatTheSettingsAskFor(CapturedOutput output) {
        CurrentEditor ada = fixture.account("ada", Role.ADMINISTRATOR);
        startFor(" ADA").printPasswordLink();
        Matcher link = Pattern.compile("https://gutcheck.example/admin/new-password\\?token=(\\S+)")
                .matcher(output.getOut());
        assertThat(link.find()).isTrue();
        assertThat(fixture.find(ada).canSignIn())
                .as("as before, until the link is used")
                .isTrue();
        assertThat(fixture.bean(Staff.class).setPassword(link.group(1), "another password"))
                .isTrue();
        assertThat(fixture.bean(AuditLog.class).find(AuditFilter.EVERYTHING, 0, 50))
                .extracting(entry -> entry.event().who() + " " + entry.event().action())
                .containsExactly("The ada (ada) PASSWORD_SET", "Gutcheck PASSWORD_LINK_MADE");
    }

    @Test
    void nobodyElseGetsALink(CapturedOutput output) {
        CurrentEditor ada = fixture.account("ada", Role.ADMINISTRATOR);
        CurrentEditor bob = fixture.account("bob", Role.EDITOR);
        fixture.bean(Staff.class).disable(ada, bob.accountId());
        startFor("").printPasswordLink();
        startFor("bob").printPasswordLink();
        startFor("eve").printPasswordLink();
        assertThat(output)
                .doesNotContain("token=")
                .contains("GUTCHECK_ADMIN_FORGOT: no account bob", "GUTCHECK_ADMIN_FORGOT: no account eve");
    }

    @Test
    void ofTwoNodesThatStartAtOnceBothStart() {
        Staff staff = mock(Staff.class);
        when(staff.isEmpty()).thenReturn(true, false);
        doThrow(new DataIntegrityViolationException("taken")).when(staff).setUpFromSettings(any(), any());
        start(staff, settings("ada", AccountsFixture.PASSWORD, ""));
        when(staff.isEmpty()).thenReturn(true);
        assertThatThrownBy(() -> start(staff, settings("ada", AccountsFixture.PASSWORD, "")))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "ada, short, GUTCHECK_ADMIN_PASSWORD must have",
        "ada, '', GUTCHECK_ADMIN_PASSWORD must have",
        "'', correct horse battery, GUTCHECK_ADMIN_USER must be",
        "longest.name, longest.name, GUTCHECK_ADMIN_PASSWORD must have"
    })
    void whatWouldNotBeSafeStopsTheStartInPlainWords(String user, String password, String words) {
        Throwable refusal = catchThrowable(() -> start(user, password));
        FailureAnalysis analysis = new FirstAccountRefusedAnalyzer().analyze(refusal);
        assertThat(analysis.getDescription()).startsWith(words);
        assertThat(analysis.getAction()).contains("GUTCHECK_ADMIN_USER and GUTCHECK_ADMIN_PASSWORD");
        assertThat(fixture.bean(Staff.class).isEmpty()).isTrue();
    }

    private FirstStart start(String user, String password) {
        return start(fixture.bean(Staff.class), settings(user, password, ""));
    }

    private FirstStart startFor(String forgot) {
        return start(fixture.bean(Staff.class), settings("", "", forgot));
    }

    private static AdminSettings settings(String user, String password, String forgot) {
        return new AdminSettings(user, password, forgot, Duration.ofMinutes(30), Duration.ofHours(12));
    }

    private FirstStart start(Staff staff, AdminSettings settings) {
        FirstStart start = new FirstStart(
                staff,
                fixture.bean(OneTimeLinks.class),
                fixture.bean(Passwords.class),
                settings,
                new SiteAddress("https://gutcheck.example"),
                new MockEnvironment());
        start.afterPropertiesSet();
        return start;
    }
}
