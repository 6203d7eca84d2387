package org.gutcheck.browse;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Item;
import org.gutcheck.web.PageNotFoundException;
import org.gutcheck.web.PublishedSite;
import org.gutcheck.web.SameForEveryone;
import org.gutcheck.web.SiteAddress;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells search engines which pages there are to find, and where not to look. */
@Controller
@SameForEveryone
class SitemapController {

    private static final String SITEMAP = "/sitemap.xml";

    private final SiteAddress address;

    SitemapController(SiteAddress address) {
        this.address = address;
    }

    /** Where the settings do not say where the site is reached, it is taken to be where it was asked for. */
    @GetMapping("/robots.txt")
    ResponseEntity<String> robots(HttpServletRequest request) {
        String root = address.isKnown() ? address.path() : request.getContextPath();
        return as(
                MediaType.TEXT_PLAIN,
                "User-agent: *\nDisallow: " + root + "/admin\n"
                        + (address.isKnown() ? "\nSitemap: " + address.to(SITEMAP) + "\n" : ""));
    }

    /** Its links have to be whole, so that there is none where the settings do not say where the site is reached. */
    @GetMapping(SITEMAP)
    ResponseEntity<String> sitemap(PublishedSite site) {
        if (!address.isKnown()) {
            throw new PageNotFoundException(null);
        }
        String pages = paths(site.catalogue())
                .map(path -> "<url><loc>" + address.to(path) + "</loc></url>\n")
                .collect(Collectors.joining());
        return as(MediaType.APPLICATION_XML, """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                %s</urlset>
                """.formatted(pages));
    }

    /** Whatever a crawler says that it takes, there is one form to be had. */
    private static ResponseEntity<String> as(MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .body(text);
    }

    /** Every page that says the same to everyone. */
    private static Stream<String> paths(Catalogue catalogue) {
        return Stream.of(
                        Stream.of("/", "/check", "/about", "/privacy", "/library"),
                        Stream.of(Shelf.values()).map(shelf -> "/" + shelf.path()),
                        Stream.of("/references", "/warning-signs", "/scope", "/safety-sources"),
                        catalogue
                                .parts()
                                .items()
                                .map(Item::address)
                                .filter(Shelf::hasPage)
                                .map(Shelf::href),
                        catalogue.parts().warningSigns().stream().map(sign -> Shelf.href(sign.address())))
                .flatMap(paths -> paths);
    }
}
