package org.gutcheck.check;

import java.time.Clock;
import org.gutcheck.web.PublishedSite;
import org.gutcheck.web.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the parts that pages are built from, for whoever looks after the design. */
@Controller
class StyleGuideController {

    private final CheckPages checks;
    private final ResultPages results;

    StyleGuideController(Wording wording, Clock clock) {
        this.checks = new CheckPages(wording);
        this.results = new ResultPages(wording, clock);
    }

    @GetMapping("/admin/styleguide")
    String show(PublishedSite site, Model model) {
        model.addAttribute("page", StyleGuide.of(site, checks, results));
        return "admin/styleguide";
    }
}
