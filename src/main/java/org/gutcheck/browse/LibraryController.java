package org.gutcheck.browse;

import java.util.Optional;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Item;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.web.PageFacts;
import org.gutcheck.web.PageNotFoundException;
import org.gutcheck.web.PageRetiredException;
import org.gutcheck.web.PublishedSite;
import org.gutcheck.web.SameForEveryone;
import org.gutcheck.web.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The library: every item with what the article says of it, and every citation with its entry. */
@Controller
@SameForEveryone
class LibraryController {

    private final Wording wording;

    LibraryController(Wording wording) {
        this.wording = wording;
    }

    @GetMapping("/{shelf:" + Shelf.PATHS + "}")
    String shelf(@PathVariable String shelf, PublishedSite site, Model model) {
        Shelf chosen = Shelf.at(shelf).orElseThrow();
        model.addAttribute("page", ShelfPage.of(chosen, site.catalogue(), wording));
        model.addAttribute("facts", PageFacts.ofArticle(PageFacts.MEDICAL));
        return "shelf";
    }

    @GetMapping("/{shelf:" + Shelf.PATHS + "}/{slug}")
    String item(@PathVariable String shelf, @PathVariable String slug, PublishedSite site, Model model) {
        Shelf chosen = Shelf.at(shelf).orElseThrow();
        Item item = find(chosen, slug, site.catalogue());
        ItemPage page = ItemPage.of(chosen, item, site, wording);
        model.addAttribute("page", page);
        model.addAttribute("facts", PageFacts.ofItem(page.label(), page.sources()));
        return "item";
    }

    @GetMapping("/references")
    String references(PublishedSite site, Model model) {
        ReferencesPage page = ReferencesPage.of(site.catalogue(), wording);
        model.addAttribute("page", page);
        model.addAttribute(
                "facts",
                PageFacts.ofSources(page.citations().stream()
                        .map(ReferencesPage.Numbered::source)
                        .toList()));
        return "references";
    }

    private static Item find(Shelf shelf, String slug, Catalogue catalogue) {
        if (Slug.isValid(slug)) {
            Address address = Address.of(shelf.kind(), new Slug(slug));
            catalogue.retired(address).ifPresent(retired -> {
                throw new PageRetiredException(retired.label());
            });
            Optional<Item> item = catalogue.item(address);
            if (item.isPresent()) {
                return item.get();
            }
        }
        throw new PageNotFoundException(Shelf.nearest(slug, catalogue));
    }
}
