package org.gutcheck.admin;

import org.gutcheck.accounts.AuditAction;
import org.gutcheck.accounts.AuditEvent;
import org.gutcheck.accounts.AuditLog;
import org.gutcheck.editing.Importing;
import org.gutcheck.release.PublicSwitched;
import org.gutcheck.web.Wording;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records who published, rolled back and imported, within the transaction in which they did. */
@Component
class AuditedReleases {

    private final AuditLog log;
    private final Wording wording;

    AuditedReleases(AuditLog log, Wording wording) {
        this.log = log;
        this.wording = wording;
    }

    @EventListener
    void record(PublicSwitched.ToNew published) {
        record(published.by(), AuditAction.PUBLISHED, published.edition().name(), published.note());
    }

    @EventListener
    void record(PublicSwitched.ToEarlier shown) {
        record(
                shown.by(),
                AuditAction.ROLLED_BACK,
                shown.edition().name(),
                wording.of("release.instead", shown.instead()));
    }

    @EventListener
    void record(Importing.Done imported) {
        record(
                imported.by(),
                AuditAction.IMPORTED,
                imported.edition().name(),
                wording.of("import.entries", imported.changes()));
    }

    private void record(String who, AuditAction action, String release, String detail) {
        log.record(new AuditEvent(who, action, wording.of("release.name", release), detail));
    }
}
