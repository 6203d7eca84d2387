package org.gutcheck.browse;

import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.WarningSign;
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

/** What keeps people safe, to be read: warning signs, for whom the site is not meant, and the sources of both. */
@Controller
@SameForEveryone
class SafetyController {

    private final Wording wording;

    SafetyController(Wording wording) {
        this.wording = wording;
    }

    @GetMapping("/warning-signs")
    String signs(PublishedSite site, Model model) {
        model.addAttribute("page", SignsPage.of(site, wording));
        model.addAttribute("facts", PageFacts.of(PageFacts.MEDICAL));
        return "signs";
    }

    @GetMapping("/warning-signs/{slug}")
    String sign(@PathVariable String slug, PublishedSite site, Model model) {
        WarningSign sign = find(slug, site.catalogue());
        model.addAttribute("page", SignPage.of(sign, site, wording));
        model.addAttribute("facts", PageFacts.of(PageFacts.MEDICAL));
        return "sign";
    }

    @GetMapping("/scope")
    String scope(PublishedSite site, Model model) {
        model.addAttribute("page", ScopePage.of(site, wording));
        model.addAttribute("facts", PageFacts.of(PageFacts.MEDICAL));
        return "scope";
    }

    @GetMapping("/safety-sources")
    String sources(PublishedSite site, Model model) {
        model.addAttribute("page", SafetySourcesPage.of(site, wording));
        model.addAttribute("facts", PageFacts.of(PageFacts.MEDICAL));
        return "safety-sources";
    }

    private static WarningSign find(String slug, Catalogue catalogue) {
        if (Slug.isValid(slug)) {
            catalogue.retired(Address.of(Kind.WARNING_SIGN, new Slug(slug))).ifPresent(retired -> {
                throw new PageRetiredException(retired.label());
            });
        }
        return catalogue.parts().warningSigns().stream()
                .filter(sign -> sign.slug().value().equals(slug))
                .findFirst()
                .orElseThrow(() -> new PageNotFoundException(Shelf.nearest(slug, catalogue)));
    }
}
