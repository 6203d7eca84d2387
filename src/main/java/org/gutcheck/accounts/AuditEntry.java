package org.gutcheck.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A line of the audit log, which is written once. */
@Entity
@Immutable
class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Instant happenedAt;

    private String who;

    @Enumerated(EnumType.STRING)
    @Column(name = "audit_action")
    private AuditAction action;

    private String about;

    private String detail;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(AuditEvent event, Instant happenedAt) {
        this.happenedAt = happenedAt;
        this.who = event.who();
        this.action = event.action();
        this.about = event.about();
        this.detail = event.detail();
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("The line is not saved yet");
        }
        return id;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    AuditEvent event() {
        return new AuditEvent(who, action, about, detail);
    }
}
