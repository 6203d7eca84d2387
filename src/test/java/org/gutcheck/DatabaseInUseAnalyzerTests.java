package org.gutcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

class DatabaseInUseAnalyzerTests {

    private final FailureAnalyzer analyzer = new DatabaseInUseAnalyzer();

    @Test
    void aLockedFileIsToldInOneLine() {
        FailureAnalysis analysis = analyzer.analyze(new IllegalStateException(failure(90020)));

        assertThat(analysis.getDescription()).contains("already running").doesNotContain("\n");
        assertThat(analysis.getAction()).isNull();
    }

    @Test
    void otherFailuresAreLeftToOthers() {
        assertThat(analyzer.analyze(new IllegalStateException(failure(90021)))).isNull();
    }

    /** Some of Boot's own need a bean factory, which is no concern here. */
    @Test
    void bootFindsTheAnalyzers() {
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(FailureAnalyzer.class, FailureHandler.handleMessage((message, failure) -> {})))
                .extracting(found -> found.getClass().getSimpleName())
                .contains("DatabaseInUseAnalyzer", "ReleaseRefusedAnalyzer", "UnreadableReleaseAnalyzer");
    }

    private static SQLException failure(int code) {
        return new SQLException("Database may be already in use", "90020", code);
    }
}
