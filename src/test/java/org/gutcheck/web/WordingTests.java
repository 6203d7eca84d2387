package org.gutcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticMessageSource;

class WordingTests {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T12:00:00Z, Pacific/Auckland, 'November 24, 2026'",
        "2026-11-23T12:00:00Z, UTC, 'November 23, 2026'",
        "2026-11-23T03:00:00Z, America/Chicago, 'November 22, 2026'"
    })
    void aMomentIsOnTheDayOfTheClocksZone(Instant moment, ZoneId zone, String day) {
        Wording wording = new Wording(new StaticMessageSource(), Clock.fixed(moment, zone));
        assertThat(wording.date(moment)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"en-US, ltr", "de, ltr", "ja, ltr", "ru, ltr", "ar, rtl", "he, rtl", "fa, rtl", "ur-PK, rtl"})
    void aLanguageIsWrittenFromTheSideThatItsOwnNameIs(String language, String direction) {
        assertThat(Wording.direction(Locale.forLanguageTag(language))).isEqualTo(direction);
    }

    @Test
    void whereThereIsNoSafetyTextThereIsNothingToSayAboutIt() {
        Wording wording = new Wording(new StaticMessageSource(), Clock.systemUTC());
        assertThat(wording.signedOff(List.of())).isEmpty();
    }
}
