package org.gutcheck.catalogue;

import org.jspecify.annotations.Nullable;

/** What an editor sets for the whole site: its name, whose article it shows, and the country assumed at first. */
public record Settings(
        String siteName,
        String articleTitle,
        String articleAuthor,
        @Nullable String articleLink,
        String defaultCountry) {}
