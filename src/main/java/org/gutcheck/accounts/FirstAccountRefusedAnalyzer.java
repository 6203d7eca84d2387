package org.gutcheck.accounts;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is wrong with the first account that the settings name. */
class FirstAccountRefusedAnalyzer extends AbstractFailureAnalyzer<FirstAccountRefusedException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FirstAccountRefusedException cause) {
        return new FailureAnalysis(
                cause.getMessage() + ".",
                "Set both GUTCHECK_ADMIN_USER and GUTCHECK_ADMIN_PASSWORD, or neither and use the link in the log.",
                cause);
    }
}
