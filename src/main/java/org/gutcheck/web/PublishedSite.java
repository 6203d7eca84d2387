package org.gutcheck.web;

import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Edition;
import org.gutcheck.checker.Checker;

/** What one request shows: a published edition and the checker compiled from it. */
public record PublishedSite(Edition edition, Checker checker) {

    public Catalogue catalogue() {
        return edition.catalogue();
    }
}
