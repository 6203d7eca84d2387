package org.gutcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class ClockConfigurationTests {

    @Test
    void theClockIsInTheZoneOfTheMachine() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(new ClockConfiguration().clock().getZone()).isEqualTo(ZoneId.of("Pacific/Auckland"));
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
