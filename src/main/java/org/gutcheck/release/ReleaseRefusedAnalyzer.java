package org.gutcheck.release;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lists what keeps the content of a new database from being published. */
class ReleaseRefusedAnalyzer extends AbstractFailureAnalyzer<ReleaseRefusedException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ReleaseRefusedException cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Mend the content in the database, then start Gutcheck again.", cause);
    }
}
