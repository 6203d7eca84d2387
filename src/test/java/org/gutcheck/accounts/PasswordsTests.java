package org.gutcheck.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTests {

    private final Passwords passwords = new Passwords();

    @ParameterizedTest
    @CsvSource({
        "abcdefghijk, admin.password.short",
        "abcdefghijkl,",
        "😀😀😀😀😀😀😀😀😀😀😀, admin.password.short",
        "😀😀😀😀😀😀😀😀😀😀😀😀,",
        "ada.lovelace, admin.password.name",
        "Ada Lovelace, admin.password.name"
    })
    void aPasswordIsLongEnoughAndNoName(String password, String problem) {
        assertThat(passwords.problem(password, "Ada.Lovelace", "ada lovelace").orElse(null))
                .isEqualTo(problem);
    }

    @Test
    void nothingOfAPasswordIsLeftOut() {
        assertThat(passwords.problem("x".repeat(72))).isEmpty();
        assertThat(passwords.problem("x".repeat(73))).contains("admin.password.long");
        assertThat(passwords.problem("é".repeat(37))).contains("admin.password.long");
        String hash = passwords.hash("x".repeat(72));
        assertThat(passwords.matches("x".repeat(72), hash)).isTrue();
        assertThat(passwords.matches("x".repeat(73), hash)).isFalse();
    }

    @Test
    void withoutAHashNothingMatchesNotEvenTheOneThatIsComparedWith() {
        assertThat(passwords.matches("a password that nobody has", null)).isFalse();
    }
}
