package org.gutcheck.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.gutcheck.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.UriUtils;

/** Makes the frame around a page. */
@Component
public class Frames {

    private static final Logger log = LoggerFactory.getLogger(Frames.class);

    private final PublishedSites sites;
    private final Wording wording;
    private final SiteAddress address;
    private final ObjectProvider<ResourceUrlProvider> assets;

    public Frames(
            PublishedSites sites, Wording wording, SiteAddress address, ObjectProvider<ResourceUrlProvider> assets) {
        this.sites = sites;
        this.wording = wording;
        this.address = address;
        this.assets = assets;
    }

    /** The frame of a page that is for one person, with the lines of the country it is shown for. */
    public Frame of(PublishedSite site) {
        return of(site, null);
    }

    /** The frame of a page made from answers: its own words stand at the foot of every printed sheet, with whether a clinician has checked the site. */
    public Frame ofResult(PublishedSite site, String words) {
        Frame frame = of(site);
        return frame.ofResult(printed(words + " " + frame.signedOff(), address.isKnown() ? address.to("/") : null));
    }

    private Frame of(PublishedSite site, @Nullable Sharing sharing) {
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
                sharing,
                release,
                printed(wording.of("foot.release", release), sharing == null ? null : sharing.address()),
                wording.signedOff(catalogue.parts().safetyTexts().toList()));
    }

    /**
     * The frame of the page that answers a request; without numbers and names where nothing is published.
     *
     * @param forEverybody whether the page is the same for everyone, and so one to be found
     */
    Frame around(HttpServletRequest request, boolean forEverybody) {
        try {
            PublishedSite site = sites.shownBy(request);
            return of(site, forEverybody ? sharing(site, request) : null);
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

    /** Paper has no other way back than an address, where one is known. */
    private static String printed(String words, @Nullable String address) {
        return address == null ? words : words + " " + address;
    }

    private Sharing sharing(PublishedSite site, HttpServletRequest request) {
        StructuredData structured = new StructuredData(
                site.catalogue().settings(),
                address.isKnown() ? address.to("/") : null,
                site.edition().name(),
                wording.of("frame.audience"));
        String path = path(request);
        if (!address.isKnown()) {
            return new Sharing(site.country() == null ? null : request.getContextPath() + path, null, null, structured);
        }
        String whole = address.to(path);
        return new Sharing(whole, whole, address.to(asset("share.png")), structured);
    }

    /** The one way to write the path of the page that answers a request, whichever way it was asked for. */
    private static String path(HttpServletRequest request) {
        StringBuilder path = new StringBuilder();
        for (PathContainer.Element part : ServletRequestPathUtils.getParsedRequestPath(request)
                .pathWithinApplication()
                .elements()) {
            path.append(
                    part instanceof PathContainer.PathSegment named
                            ? UriUtils.encodePathSegment(named.valueToMatch(), StandardCharsets.UTF_8)
                            : part.value());
        }
        return path.toString();
    }

    /** The lasting address of a file that pages ask for. */
    public String asset(String file) {
        String path = WebConfiguration.ASSETS + file;
        String versioned = assets.getObject().getForLookupPath(path);
        return Objects.requireNonNullElse(versioned, path);
    }
}
