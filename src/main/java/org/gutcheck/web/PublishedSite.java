package org.gutcheck.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Edition;
import org.gutcheck.catalogue.HelpLines;
import org.gutcheck.checker.Checker;
import org.jspecify.annotations.Nullable;

/**
 * What one request shows: a published edition, the checker compiled from it, and whose numbers to call.
 *
 * @param country the code of the country chosen for phone numbers, or null for that of the site
 */
public record PublishedSite(
        Edition edition, Checker checker, @Nullable String country) {

    /** The parameter that names a country, in an address as in a form. */
    public static final String COUNTRY = "country";

    /** The site with the numbers of its own country. */
    public PublishedSite(Edition edition, Checker checker) {
        this(edition, checker, null);
    }

    /** The same site with the numbers that a request asks for: the last country named, as a button comes after a field. */
    PublishedSite askedFor(HttpServletRequest request) {
        String[] named;
        try {
            named = request.getParameterValues(COUNTRY);
        } catch (IllegalStateException unreadable) {
            return this;
        }
        String last = named == null ? "" : named[named.length - 1];
        return last.isBlank() ? this : new PublishedSite(edition, checker, last.toUpperCase(Locale.ROOT));
    }

    public Catalogue catalogue() {
        return edition.catalogue();
    }

    /** Whom to call: in the country chosen, or in that of the site; in words for anywhere where the country is not known. */
    public HelpLines help() {
        return catalogue().helpLines(country == null ? catalogue().settings().defaultCountry() : country);
    }

    /** Every country whose numbers can be chosen. */
    public List<Country> countries() {
        String shown = help().country();
        return catalogue().parts().helpLines().stream()
                .map(lines -> new Country(
                        lines.country(), lines.name(), lines.country().equals(shown)))
                .toList();
    }
}
