package org.gutcheck.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is no release is not taken in, and no file is taken anywhere else. */
class ImportPagesIntegrationTests extends PublishingSiteTest {

    @Test
    void aFileThatIsNoReleaseIsRefusedWithTheReason() {
        anna.get("/admin/import");
        String document = releases.document(1).orElseThrow();

        assertThat(anna.upload("/admin/import", "document", "{}").body()).contains("not a release document");
        assertThat(anna.upload("/admin/import", "document", document.replaceFirst("Brain fog", "Brain frog"))
                        .body())
                .contains("does not match its SHA-256");
        assertThat(anna.upload(
                                "/admin/import",
                                "document",
                                document.replace("\"schemaVersion\":", "\"schemaVersion\":9"))
                        .body())
                .contains("this version of Gutcheck reads");
        assertThat(anna.upload("/admin/import", "document", "").body()).contains("Choose a file");
        assertThat(anna.upload("/admin/import", "document", " ".repeat(21 * 1024 * 1024))
                        .body())
                .contains("This file is too big");
    }

    @Test
    void filesAreTakenNowhereElse() {
        assertThat(anna.upload("/check", "document", "{}").statusCode()).isEqualTo(415);
        assertThat(anna.upload("/admin/plan/publish", "document", "{}").statusCode())
                .isEqualTo(415);
    }
}
