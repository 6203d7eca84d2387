package org.gutcheck.release;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A published release: its document as stored, and what lists of releases show of it. */
@Entity
@Immutable
@Table(name = "release")
@SuppressWarnings("UnusedVariable") // Queries read single columns, so that nobody loads a document to show a list.
public class Release {

    @Id
    private int number;

    private int schemaVersion;

    private Instant publishedAt;

    private String publishedBy;

    private String note;

    private String sha256;

    private String document;

    @SuppressWarnings("NullAway.Init")
    protected Release() {}

    public Release(ReleaseDocument document) {
        Envelope envelope = document.envelope();
        this.number = envelope.number();
        this.schemaVersion = envelope.schemaVersion();
        this.publishedAt = envelope.publishedAt();
        this.publishedBy = envelope.publishedBy();
        this.note = envelope.note();
        this.sha256 = envelope.sha256();
        this.document = document.text();
    }
}
