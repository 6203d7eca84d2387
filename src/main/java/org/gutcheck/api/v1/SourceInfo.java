package org.gutcheck.api.v1;

import org.gutcheck.catalogue.Source;
import org.jspecify.annotations.Nullable;

/** A source of safety texts, apart from the article's references. */
public record SourceInfo(
        String address,
        String title,
        String organisation,
        @Nullable String year,
        @Nullable String url,
        boolean confirmed) {
    static SourceInfo of(Source source) {
        return new SourceInfo(
                source.address().toString(),
                source.title(),
                source.organisation(),
                source.year(),
                source.url(),
                source.confirmed());
    }
}
