package org.gutcheck.web;

import java.util.List;
import java.util.stream.Stream;
import org.gutcheck.catalogue.ReviewStatus;
import org.jspecify.annotations.Nullable;

/**
 * What machines are told of one page beside its title and its description: never more than the page tells people.
 *
 * @param type what schema.org calls such a page
 * @param fromArticle whether the page tells what the article says
 * @param about what the page is about, or null where that is no one thing
 * @param sources what the page names as sources of the article
 */
public record PageFacts(
        String type, boolean fromArticle, @Nullable String about, List<CitedSource> sources) {

    public static final String SITE = "WebSite";
    public static final String PAGE = "WebPage";
    public static final String ABOUT = "AboutPage";
    public static final String MEDICAL = "MedicalWebPage";

    public PageFacts {
        sources = List.copyOf(sources);
    }

    /** A page that says nothing of the article. */
    public static PageFacts of(String type) {
        return new PageFacts(type, false, null, List.of());
    }

    /** A page that tells what the article says. */
    public static PageFacts ofArticle(String type) {
        return new PageFacts(type, true, null, List.of());
    }

    /** A page of the library about one item, with the sources that stand there. */
    public static PageFacts ofItem(String about, List<CitedSource> sources) {
        return new PageFacts(MEDICAL, true, about, sources);
    }

    /** The page of all sources. */
    public static PageFacts ofSources(List<CitedSource> sources) {
        return new PageFacts(MEDICAL, true, null, sources);
    }

    /** The entries of the article's list that fit where they are cited, each once. */
    List<ListEntry> fitting() {
        return sources.stream()
                .filter(source -> source.status() == ReviewStatus.FITS)
                .flatMap(source -> Stream.ofNullable(source.entry()))
                .distinct()
                .toList();
    }
}
