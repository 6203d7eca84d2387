package org.gutcheck.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInKeyTests {

    /** Whatever is no address is counted as it is; nobody is asked where it leads. */
    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, c0000201",
        "::ffff:192.0.2.1, c0000201",
        "2001:DB8:1:2::7, 20010db800010002",
        "::1, 0000000000000000",
        "localhost, localhost",
        "256.0.2.1, 256.0.2.1",
        "192.0.2, 192.0.2",
        "192.0.2.1., 192.0.2.1.",
        "1, 1",
        ".:1, .:1",
        "1:2, 1:2",
        "cafe.de, cafe.de",
        "'', ''"
    })
    void addressesAreCountedByTheirNetwork(String address, String counted) {
        assertThat(SignInKey.network(address)).isEqualTo(counted);
    }
}
