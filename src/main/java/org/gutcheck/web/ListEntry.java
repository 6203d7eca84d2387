package org.gutcheck.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gutcheck.catalogue.Reference;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the article's reference list as pages show it: the printed text, what could be confirmed, and where to read.
 *
 * @param confirmed first author, title and year in words, or null where the work could not be confirmed
 */
public record ListEntry(
        int number,
        String asPrinted,
        @Nullable String confirmed,
        ReadAt readAt,
        String href,
        boolean doiPrinted,
        List<Integer> sameWorkAs) {

    /** Where a link to a work leads. */
    public enum ReadAt {
        PUBLISHER,
        PUBMED,
        SEARCH
    }

    public static ListEntry of(Reference reference) {
        ReadAt readAt =
                reference.doi() != null ? ReadAt.PUBLISHER : reference.pmid() != null ? ReadAt.PUBMED : ReadAt.SEARCH;
        return new ListEntry(
                reference.number(),
                reference.asPrinted(),
                confirmed(reference),
                readAt,
                href(reference),
                reference.doiPrinted(),
                reference.sameWorkAs());
    }

    private static @Nullable String confirmed(Reference reference) {
        if (reference.title() == null) {
            return null;
        }
        String author = reference.firstAuthor() == null ? "" : reference.firstAuthor() + ". ";
        return author + reference.title() + ". " + reference.year() + ".";
    }

    private static String href(Reference reference) {
        if (reference.doi() != null) {
            return "https://doi.org/" + escaped(reference.doi()).replace("%2F", "/");
        }
        if (reference.pmid() != null) {
            return "https://pubmed.ncbi.nlm.nih.gov/" + escaped(reference.pmid()) + "/";
        }
        return "https://pubmed.ncbi.nlm.nih.gov/?term=" + escaped(reference.asPrinted());
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
