package org.gutcheck.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.gutcheck.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Makes the frame around a page. */
@Component
public class Frames {

    private static final Logger log = LoggerFactory.getLogger(Frames.class);

    private final PublishedSites sites;
    private final Wording wording;
    private final ObjectProvider<ResourceUrlProvider> assets;

    public Frames(PublishedSites sites, Wording wording, ObjectProvider<ResourceUrlProvider> assets) {
        this.sites = sites;
        this.wording = wording;
        this.assets = assets;
    }

    /** The frame of a site, with the lines of the country it is shown for. */
    public Frame of(PublishedSite site) {
        return of(site, null);
    }

    private Frame of(PublishedSite site, @Nullable String lastingAddress) {
        Catalogue catalogue = site.catalogue();
        String release = site.edition().name();
        return new Frame(
                asset("gutcheck.css"),
                asset("gutcheck.js"),
                asset("icon.svg"),
                catalogue.settings(),
                site.help(),
                site.countries(),
                site.country() == null ? null : site.help().country(),
                lastingAddress,
                release,
                wording.of("foot.release", release),
                wording.signedOff(catalogue.parts().safetyTexts().toList()));
    }

    /** The frame of the site that a request shows; without numbers and names where nothing is published. */
    Frame around(HttpServletRequest request) {
        try {
            PublishedSite site = sites.shownBy(request);
            boolean named = site.country() != null && request.getDispatcherType() == DispatcherType.REQUEST;
            return of(site, named ? request.getRequestURI() : null);
        } catch (RuntimeException nothingPublished) {
            log.warn("A page is shown without its frame: {}", nothingPublished.toString());
            return new Frame(
                    asset("gutcheck.css"),
                    asset("gutcheck.js"),
                    asset("icon.svg"),
                    null,
                    null,
                    List.of(),
                    null,
                    null,
                    null,
                    null,
                    "");
        }
    }

    /** The lasting address of a file that pages ask for. */
    public String asset(String file) {
        String path = WebConfiguration.ASSETS + file;
        String versioned = assets.getObject().getForLookupPath(path);
        return Objects.requireNonNullElse(versioned, path);
    }
}
