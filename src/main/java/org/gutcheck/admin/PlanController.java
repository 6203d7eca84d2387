package org.gutcheck.admin;

import java.util.List;
import org.gutcheck.accounts.CurrentEditor;
import org.gutcheck.accounts.Role;
import org.gutcheck.release.Publisher;
import org.gutcheck.release.ReleasePlan;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows what publishing would change. */
@Controller
class PlanController {

    static final String PATH = "/admin/plan";

    private final Publisher publisher;
    private final PlanPages pages;

    PlanController(Publisher publisher, PlanPages pages) {
        this.publisher = publisher;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ModelAndView show(
            @RequestParam(defaultValue = "") List<String> hold,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String page,
            @AuthenticationPrincipal CurrentEditor editor) {
        ReleasePlan plan = publisher.plan(PlanPages.addresses(hold));
        boolean mayPublish = editor.role().includes(Role.PUBLISHER);
        return new ModelAndView("admin/plan")
                .addObject("page", pages.of(plan, ChangeLists.Part.of(kind, page), mayPublish));
    }
}
