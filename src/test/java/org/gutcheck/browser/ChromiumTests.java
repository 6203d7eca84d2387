package org.gutcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChromiumTests {

    @Test
    void withoutABrowserItsTestsAreSkippedUnlessItIsRequired() {
        assertThat(Chromium.isInstalled(Optional.empty(), null)).isFalse();
        assertThat(Chromium.isInstalled(Optional.of(Path.of("chromium")), "required"))
                .isTrue();
        assertThatIllegalStateException()
                .isThrownBy(() -> Chromium.isInstalled(Optional.empty(), "required"))
                .withMessageContaining("CHROMIUM_PATH");
    }
}
