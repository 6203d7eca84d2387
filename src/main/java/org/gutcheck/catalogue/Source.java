package org.gutcheck.catalogue;

import org.jspecify.annotations.Nullable;

/** Where a safety text is from, apart from the article's own references; {@code year} is as the source gives it. */
public record Source(
        Slug slug,
        String title,
        String organisation,
        @Nullable String year,
        @Nullable String url,
        boolean confirmed) {

    public Address address() {
        return Address.of(Kind.SOURCE, slug);
    }
}
