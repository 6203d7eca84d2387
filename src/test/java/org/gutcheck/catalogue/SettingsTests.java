package org.gutcheck.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTests {

    @ParameterizedTest
    @CsvSource({
        "safety@example.org, mailto:safety@example.org",
        "the.team+safety@mail.example.org, mailto:the.team+safety@mail.example.org",
        "https://example.org, https://example.org",
        "https://example.org/report?about=gutcheck, https://example.org/report?about=gutcheck"
    })
    void theContactIsAnAddressForMailOrAPage(String contact, String link) {
        assertThat(withContact(contact).hasUsableContact()).isTrue();
        assertThat(withContact(contact).safetyLink()).isEqualTo(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "by letter",
                "safety@example",
                "safety@example.org?subject=x",
                "http://example.org",
                "javascript:alert(1)",
                "https://example.org/ or by letter",
                "mailto:safety@example.org"
            })
    void nothingElseIsAContact(String contact) {
        assertThat(withContact(contact).hasUsableContact()).isFalse();
    }

    @Test
    void withoutAContactThereIsNoLink() {
        assertThat(withContact(null).hasUsableContact()).isTrue();
        assertThat(withContact(null).safetyLink()).isNull();
    }

    private static Settings withContact(@Nullable String contact) {
        return new Settings("Gutcheck", "Title", "Author", null, "US", contact);
    }
}
