package org.gutcheck.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTests {

    @ParameterizedTest
    @CsvSource({"fog, fog, 0", "frog, fog, 1", "fag, fog, 1", "fo, fog, 1", "'', fog, 3", "gof, fog, 2"})
    void theDistanceCountsTheLettersToChange(String a, String b, int distance) {
        assertThat(Nearest.distance(a, b)).isEqualTo(distance);
        assertThat(Nearest.distance(b, a)).isEqualTo(distance);
    }

    @Test
    void theFirstOfTheNearestIsMeant() {
        assertThat(Nearest.to("fig", List.of("brain", "fog", "fag"), Function.identity()))
                .contains("fog");
        assertThat(Nearest.to("fog", List.<String>of(), Function.identity())).isEmpty();
    }
}
