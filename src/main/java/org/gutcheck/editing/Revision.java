package org.gutcheck.editing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.release.CatalogueJson;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What an entry was after one save: who saved it, when, and why; written once and never changed. */
@Entity
@Immutable
@Table(name = "revision")
public class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String entry;

    private Instant savedAt;

    private String savedBy;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    private boolean retired;

    private String state;

    private String body;

    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    Revision(Draft draft, Instant savedAt, String savedBy, Occasion occasion) {
        this.entry = draft.address().toString();
        this.savedAt = savedAt;
        this.savedBy = savedBy;
        this.occasion = occasion;
        this.retired = draft.retired();
        this.state = draft.state();
        this.body = CatalogueJson.MAPPER.writeValueAsString(draft.body());
    }

    /** The lasting number of the revision, smaller for earlier ones. */
    public long id() {
        return id == null ? 0 : id;
    }

    public EntryAddress entry() {
        return EntryAddress.parse(entry).orElseThrow(() -> new IllegalStateException("Not an entry: " + entry));
    }

    public Instant savedAt() {
        return savedAt;
    }

    public String savedBy() {
        return savedBy;
    }

    public Occasion occasion() {
        return occasion;
    }

    public boolean retired() {
        return retired;
    }

    public String state() {
        return state;
    }

    public ObjectNode body() {
        return CatalogueJson.MAPPER.readValue(body, ObjectNode.class);
    }
}
