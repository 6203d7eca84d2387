package org.gutcheck.browse;

import org.gutcheck.web.PageFacts;
import org.gutcheck.web.PublishedSite;
import org.gutcheck.web.SameForEveryone;
import org.gutcheck.web.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The way in: what this is, what it is not, and the start. */
@Controller
@SameForEveryone
class HomeController {

    private final Wording wording;

    HomeController(Wording wording) {
        this.wording = wording;
    }

    @GetMapping("/")
    String home(PublishedSite site, Model model) {
        model.addAttribute("page", HomePage.of(site, wording));
        model.addAttribute("facts", PageFacts.ofArticle(PageFacts.SITE));
        return "home";
    }

    @GetMapping("/about")
    String about(PublishedSite site, Model model) {
        model.addAttribute("page", AboutPage.of(site, wording));
        model.addAttribute("facts", PageFacts.ofArticle(PageFacts.ABOUT));
        return "about";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "privacy";
    }

    @GetMapping("/library")
    String library(PublishedSite site, Model model) {
        model.addAttribute("page", LibraryPage.of(site.catalogue()));
        model.addAttribute("facts", PageFacts.ofArticle(PageFacts.MEDICAL));
        return "library";
    }
}
