package org.gutcheck.content;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.gutcheck.catalogue.Slug;
import org.jspecify.annotations.Nullable;

/** What every row with a lasting slug has: its place in the order shown, and whether it is retired. */
@MappedSuperclass
public abstract class ContentEntry implements Placed {

    @Id
    private String slug;

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

    /** Takes the entry out of what is shown; it stays, so that it can come back and its slug is never used again. */
    public void retire() {
        retired = true;
    }

    public void bringBack() {
        retired = false;
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
