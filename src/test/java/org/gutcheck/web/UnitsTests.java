package org.gutcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTests {

    private static final Units UNITS = Units.of("hours,weeks,mg", "call,type,vitamin");

    @ParameterizedTest
    @CsvSource({
        "in the last 24 hours, in the last 24~hours",
        "2 to 3 weeks or 500 mg, 2 to 3~weeks or 500~mg",
        "'no more than 4,000 mg.', 'no more than 4,000~mg.'",
        "24 hoursglass, 24 hoursglass",
        "some hours, some hours",
        "24 to, 24 to",
        "1 mg, 1~mg",
        "with type 1 or type 2, with type~1 or type~2",
        "call 911 for 24 hours, call~911 for 24~hours",
        "vitamin D, vitamin~D",
        "a vitamin that, a vitamin that",
        "recall 911, recall 911",
        "call A and E, call~A and E"
    })
    void aNumberStaysWithTheUnitAfterItAndAWordThatNeedsIt(String text, String kept) {
        CharSequence after = UNITS.keptTogether(text);
        assertThat(after == null ? text : after).hasToString(kept.replace('~', '\u00a0'));
    }

    @Test
    void aTextWithoutUnitsIsNotCopied() {
        String text = "nothing to keep in 3 words";
        assertThat(UNITS.keptTogether(text)).isNull();
    }
}
