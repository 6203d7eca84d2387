package org.gutcheck.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is wrong with the address that the settings name. */
class SiteAddressRefusedAnalyzer extends AbstractFailureAnalyzer<SiteAddressRefusedException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SiteAddressRefusedException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.wayOut(), cause);
    }
}
