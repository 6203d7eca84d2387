package org.gutcheck.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gutcheck.accounts.CurrentEditor;
import org.gutcheck.accounts.Role;
import org.gutcheck.accounts.TypedText;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.release.Publisher;
import org.gutcheck.release.ReleasePlan;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows what publishing would change, and takes what an editor holds back of it. */
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
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String page,
            @AuthenticationPrincipal CurrentEditor editor,
            HttpServletRequest request,
            HttpSession session) {
        Optional<MultiValueMap<String, String>> typed = TypedText.takeFor(request);
        typed.ifPresent(ticks -> HeldBack.keep(session, HeldBack.addresses(ticks.getOrDefault("hold", List.of()))));
        Set<EntryAddress> chosen = HeldBack.in(session);
        ReleasePlan plan = publisher.plan(chosen);
        boolean mayPublish = editor.role().includes(Role.PUBLISHER);
        return new ModelAndView("admin/plan")
                .addObject("kept", typed.isPresent())
                .addObject("page", pages.of(plan, chosen, ChangeLists.Part.of(kind, page), mayPublish));
    }

    /** Keeps what is ticked, and goes on to another part of the plan or to publishing. */
    @PostMapping(PATH)
    ModelAndView hold(
            @RequestParam(defaultValue = "") List<String> hold,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(name = "do", defaultValue = "") String action,
            HttpSession session) {
        HeldBack.keep(session, HeldBack.addresses(hold));
        return new ModelAndView(
                action.equals("publish")
                        ? "redirect:" + PublishController.PATH
                        : "redirect:" + PATH + ChangeLists.Part.of(kind, page).query());
    }
}
