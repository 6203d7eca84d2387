package org.gutcheck.content;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.Terminology;
import org.jspecify.annotations.Nullable;

/** The working copy of a terminology. */
@Entity
@Table(name = "terminology")
public class TerminologyEntry implements Placed {

    @Id
    private String slug;

    private int position;

    private String name;

    private String edition;

    private String licence;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected TerminologyEntry() {}

    public TerminologyEntry(Terminology terminology, int position) {
        this.slug = terminology.slug().value();
        this.position = position;
        reword(terminology);
    }

    public final void reword(Terminology terminology) {
        this.name = terminology.name();
        this.edition = terminology.edition();
        this.licence = terminology.licence();
    }

    public Terminology terminology() {
        return new Terminology(new Slug(slug), name, edition, licence);
    }

    @Override
    public int position() {
        return position;
    }

    @Override
    public void moveTo(int place) {
        position = place;
    }
}
