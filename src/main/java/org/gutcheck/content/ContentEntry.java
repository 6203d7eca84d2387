package org.gutcheck.content;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.gutcheck.catalogue.Slug;
import org.jspecify.annotations.Nullable;

/** What every row with a lasting slug has: its place in the order shown, and whether it is retired. */
@MappedSuperclass
public abstract class ContentEntry {

    @Id
    private String slug;

    // Read by queries alone, which order by it.
    @SuppressWarnings("UnusedVariable")
    private int position;

    private boolean retired;

    @Version
    private @Nullable Integer version;

    /** For the persistence provider, which fills the fields afterwards. */
    @SuppressWarnings("NullAway.Init")
    protected ContentEntry() {}

    protected ContentEntry(Slug slug, int position) {
        this.slug = slug.value();
        this.position = position;
    }

    public Slug slug() {
        return new Slug(slug);
    }

    /** The slug as stored, which may be malformed. */
    public String storedSlug() {
        return slug;
    }

    public boolean retired() {
        return retired;
    }
}
