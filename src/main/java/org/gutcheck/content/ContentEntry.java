package org.gutcheck.content;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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

    /**
     * The rows for these values, all of them new where anything differs: were they changed one by one, two that swap
     * places would for a moment be the same.
     */
    static <V, R> List<R> replaced(List<R> rows, List<V> values, Function<V, R> row) {
        List<R> wanted = values.stream().map(row).toList();
        return wanted.equals(List.copyOf(rows)) ? rows : new ArrayList<>(wanted);
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
