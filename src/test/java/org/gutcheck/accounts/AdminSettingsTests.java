package org.gutcheck.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The limits of sessions as whoever runs an installation writes them. */
class AdminSettingsTests {

    @Test
    void aPlainNumberIsSeconds() {
        AdminSettings settings = bound(Map.of("idle", "1800", "absolute-limit", "43200"));
        assertThat(settings.idle()).isEqualTo(Duration.ofMinutes(30));
        assertThat(settings.absoluteLimit()).isEqualTo(Duration.ofHours(12));
    }

    @Test
    void aUnitCounts() {
        AdminSettings settings = bound(Map.of("idle", "10m", "absolute-limit", "8h"));
        assertThat(settings.idle()).isEqualTo(Duration.ofMinutes(10));
        assertThat(settings.absoluteLimit()).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void lessThanASecondIsRefusedInWords() {
        assertThatThrownBy(() -> bound(Map.of("absolute-limit", "10ms")))
                .rootCause()
                .hasMessageContaining("must be a second or longer");
    }

    private static AdminSettings bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("", AdminSettings.class);
    }
}
