package org.gutcheck.release;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do where the release on show cannot be read at the start. */
class UnreadableReleaseAnalyzer extends AbstractFailureAnalyzer<UnreadableReleaseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnreadableReleaseException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Restore the backup, or start the newer version of Gutcheck that wrote the release.",
                cause);
    }
}
