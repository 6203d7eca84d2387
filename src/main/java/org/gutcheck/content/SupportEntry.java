package org.gutcheck.content;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.gutcheck.catalogue.Support;
import org.gutcheck.catalogue.SupportKind;

/** The working copy of a support. */
@Entity
@Table(name = "support")
public class SupportEntry extends ContentEntry {

    private String printedName;

    private String label;

    private String description;

    private String note;

    @Enumerated(EnumType.STRING)
    private SupportKind supportKind;

    @SuppressWarnings("NullAway.Init")
    protected SupportEntry() {}

    public SupportEntry(Support support, int position) {
        super(support.slug(), position);
        reword(support);
    }

    public final void reword(Support support) {
        this.printedName = support.printedName();
        this.label = support.label();
        this.description = support.description();
        this.note = support.note();
        this.supportKind = support.supportKind();
    }

    public Support support() {
        return new Support(slug(), printedName, label, description, note, supportKind);
    }
}
