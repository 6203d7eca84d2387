package org.gutcheck.browse;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Item;
import org.gutcheck.web.PageNotFoundException;
import org.gutcheck.web.PublishedSite;
import org.gutcheck.web.SameForEveryone;
import org.gutcheck.web.SiteAddress;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Tells search engines which pages there are to find, and where not to look. */
@Controller
@SameForEveryone
class SitemapController {

    private static final String SITEMAP = "/sitemap.xml";

    private final SiteAddress address;

    SitemapController(SiteAddress address) {
        this.address = address;
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String robots() {
        return "User-agent: *\nDisallow: /admin\n"
                + (address.isKnown() ? "\nSitemap: " + address.to(SITEMAP) + "\n" : "");
    }

    /** Its links have to be whole, so that there is none where the settings do not say where the site is reached. */
    @GetMapping(path = SITEMAP, produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String sitemap(PublishedSite site) {
        if (!address.isKnown()) {
            throw new PageNotFoundException(null);
        }
        String pages = paths(site.catalogue())
                .map(path -> "<url><loc>" + address.to(path) + "</loc></url>\n")
                .collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                %s</urlset>
                """.formatted(pages);
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
