package org.gutcheck.content;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.gutcheck.catalogue.BodySystem;
import org.gutcheck.catalogue.Topic;

/** The working copy of a body system. */
@Entity
@Table(name = "body_system")
public class BodySystemEntry extends ContentEntry {

    private String printedName;

    private String label;

    private String description;

    @Enumerated(EnumType.STRING)
    private Topic askedIn;

    @SuppressWarnings("NullAway.Init")
    protected BodySystemEntry() {}

    public BodySystemEntry(BodySystem system, int position) {
        super(system.slug(), position);
        reword(system);
    }

    public final void reword(BodySystem system) {
        this.printedName = system.printedName();
        this.label = system.label();
        this.description = system.description();
        this.askedIn = system.askedIn();
    }

    public BodySystem bodySystem() {
        return new BodySystem(slug(), printedName, label, description, askedIn);
    }
}
