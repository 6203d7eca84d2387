package org.gutcheck.browser;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips tests where there is no Chromium and says so in one line, or fails them where {@code GUTCHECK_BROWSER} is
 * {@code required}.
 */
class NeedsChromium implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return verdict(Chromium.executable(), System.getenv("GUTCHECK_BROWSER"));
    }

    static ConditionEvaluationResult verdict(Optional<Path> executable, @Nullable String demand) {
        if (executable.isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is installed.");
        }
        String missing = "no Chromium found (set CHROMIUM_PATH to one).";
        if ("required".equals(demand)) {
            throw new IllegalStateException("Browser tests cannot run: " + missing);
        }
        System.out.println("Browser tests are skipped: " + missing);
        return ConditionEvaluationResult.disabled(missing);
    }
}
