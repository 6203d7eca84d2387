package org.gutcheck.editing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A release document that somebody uploaded, until it is imported. */
@Entity
@Immutable
@Table(name = "upload")
@SuppressWarnings("UnusedVariable") // For whoever looks at the database, and for the query that clears up.
class Upload {

    @Id
    private String id;

    private Instant uploadedAt;

    private String uploadedBy;

    private String document;

    @SuppressWarnings("NullAway.Init")
    protected Upload() {}

    Upload(String id, Instant uploadedAt, String uploadedBy, String document) {
        this.id = id;
        this.uploadedAt = uploadedAt;
        this.uploadedBy = uploadedBy;
        this.document = document;
    }

    String document() {
        return document;
    }
}
