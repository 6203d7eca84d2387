package org.gutcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

class NeedsChromiumTests {

    @Test
    void withoutABrowserTestsAreSkippedUnlessItIsRequired() {
        assertThat(NeedsChromium.verdict(Optional.empty(), null).isDisabled()).isTrue();
        assertThat(NeedsChromium.verdict(Optional.of(Path.of("chromium")), "required")
                        .isDisabled())
                .isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> NeedsChromium.verdict(Optional.empty(), "required"))
                .withMessageContaining("CHROMIUM_PATH");
    }

    /** Not every condition of JUnit is handed down to subclasses. */
    @Test
    void everyBrowserTestAsksForOne() {
        ExtendWith inherited = Objects.requireNonNull(KeyboardBrowserTests.class.getAnnotation(ExtendWith.class));
        assertThat(inherited.value()).contains(NeedsChromium.class);
    }
}
