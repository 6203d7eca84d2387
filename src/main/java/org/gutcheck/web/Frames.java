package org.gutcheck.web;

import java.util.Objects;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.HelpLines;
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
    private final ObjectProvider<ResourceUrlProvider> assets;
    private final Wording wording;

    public Frames(PublishedSites sites, ObjectProvider<ResourceUrlProvider> assets, Wording wording) {
        this.sites = sites;
        this.assets = assets;
        this.wording = wording;
    }

    /** The frame of a site, with the lines of its default country. */
    public Frame of(PublishedSite site) {
        Catalogue catalogue = site.catalogue();
        return of(site, catalogue.helpLines(catalogue.settings().defaultCountry()));
    }

    /** The frame of a site, with the lines given. */
    public Frame of(PublishedSite site, HelpLines help) {
        return new Frame(
                asset("gutcheck.css"),
                asset("gutcheck.js"),
                asset("icon.svg"),
                site.catalogue().settings(),
                help,
                site.edition().name(),
                wording.signedOff(site.catalogue().parts().safetyTexts().toList()));
    }

    /** The frame of the current site; without numbers and names where nothing is published. */
    Frame current() {
        try {
            return of(sites.current());
        } catch (RuntimeException nothingPublished) {
            log.warn("A page is shown without its frame: {}", nothingPublished.toString());
            return new Frame(asset("gutcheck.css"), asset("gutcheck.js"), asset("icon.svg"), null, null, null, "");
        }
    }

    private String asset(String file) {
        String path = WebConfiguration.ASSETS + file;
        String versioned = assets.getObject().getForLookupPath(path);
        return Objects.requireNonNullElse(versioned, path);
    }
}
