package org.gutcheck.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gutcheck.catalogue.Edition;
import org.gutcheck.checker.Checker;
import org.gutcheck.release.Editions;
import org.springframework.stereotype.Component;

/** Hands out the site the public sees now; compiled checkers are kept for the last few releases asked for. */
@Component
public class PublishedSites {

    private static final int KEPT = 4;
    private static final String SHOWN = PublishedSite.class.getName();

    private final Editions editions;
    private final Map<Integer, PublishedSite> compiled = new LinkedHashMap<>(KEPT * 2, 0.75f, true);

    public PublishedSites(Editions editions) {
        this.editions = editions;
    }

    public PublishedSite current() {
        return compiled(editions.current());
    }

    /** The site that a request shows, the same one however often it is asked for. */
    PublishedSite shownBy(HttpServletRequest request) {
        if (request.getAttribute(SHOWN) instanceof PublishedSite shown) {
            return shown;
        }
        PublishedSite site = current().askedFor(request);
        request.setAttribute(SHOWN, site);
        return site;
    }

    /** The site of one release, current or past, or nothing where there is no such release. */
    public Optional<PublishedSite> find(int release) {
        return editions.find(release).map(this::compiled);
    }

    private PublishedSite compiled(Edition edition) {
        synchronized (compiled) {
            PublishedSite site = compiled.computeIfAbsent(
                    edition.number(), number -> new PublishedSite(edition, Checker.of(edition.catalogue())));
            if (compiled.size() > KEPT) {
                compiled.remove(compiled.keySet().iterator().next());
            }
            return site;
        }
    }
}
