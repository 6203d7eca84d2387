package org.gutcheck.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import org.gutcheck.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
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
        FirstStart start = new FirstStart(
                fixture.bean(Staff.class),
                fixture.bean(OneTimeLinks.class),
                fixture.bean(Passwords.class),
                new AdminSettings(user, password, "https://gutcheck.example/", Duration.ofHours(12)),
                new MockEnvironment());
        start.afterPropertiesSet();
        return start;
    }
}
