package org.gutcheck.content;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.gutcheck.catalogue.Source;
import org.jspecify.annotations.Nullable;

/** The working copy of a source of safety texts. */
@Entity
@Table(name = "source")
public class SourceEntry extends ContentEntry {

    private String title;

    private String organisation;

    private @Nullable String publicationYear;

    private @Nullable String url;

    private boolean confirmed;

    @SuppressWarnings("NullAway.Init")
    protected SourceEntry() {}

    public SourceEntry(Source source, int position) {
        super(source.slug(), position);
        reword(source);
    }

    public final void reword(Source source) {
        this.title = source.title();
        this.organisation = source.organisation();
        this.publicationYear = source.year();
        this.url = source.url();
        this.confirmed = source.confirmed();
    }

    public Source source() {
        return new Source(slug(), title, organisation, publicationYear, url, confirmed);
    }
}
