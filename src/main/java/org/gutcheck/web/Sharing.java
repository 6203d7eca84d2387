package org.gutcheck.web;

import org.jspecify.annotations.Nullable;

/**
 * What a page that anybody may find tells search engines, and whoever passes its link on.
 *
 * @param canonical the address that stands for the page whatever country is chosen in it, or null where the page names none
 * @param address the whole address of the page, or null where the settings do not say where the site is reached
 * @param picture the whole address of the picture beside a link to the page, or null likewise
 */
public record Sharing(
        @Nullable String canonical,
        @Nullable String address,
        @Nullable String picture,
        StructuredData structured) {

    private static final PageFacts NO_MORE = PageFacts.of(PageFacts.PAGE);

    /** The page as machines read it. */
    public String data(String title, String description, @Nullable PageFacts facts) {
        return structured.of(title, description, address, facts == null ? NO_MORE : facts);
    }
}
