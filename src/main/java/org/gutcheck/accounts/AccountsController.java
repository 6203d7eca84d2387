package org.gutcheck.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.gutcheck.web.FormMistakes;
import org.gutcheck.web.SiteAddress;
import org.gutcheck.web.Wording;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lists accounts and adds new ones, whose owners set their own password. */
@Controller
class AccountsController {

    static final String PATH = "/admin/accounts";
    private static final String NEW = PATH + "/new";

    private final Staff staff;
    private final SiteAddress address;
    private final FormChecks checks;
    private final Wording wording;

    AccountsController(Staff staff, SiteAddress address, FormChecks checks, Wording wording) {
        this.staff = staff;
        this.address = address;
        this.checks = checks;
        this.wording = wording;
    }

    /** What the page to add an account holds. */
    record NewAccountForm(String username, String name, String role, boolean kept) {}

    @GetMapping(PATH)
    ModelAndView list() {
        return new ModelAndView("admin/accounts")
                .addObject(
                        "accounts",
                        staff.everybody().stream().map(AccountPage::of).toList());
    }

    @GetMapping(NEW)
    ModelAndView form(HttpServletRequest request) {
        NewAccountForm form = TypedText.takeFor(request)
                .map(typed -> new NewAccountForm(
                        typed.getOrDefault("username", List.of("")).get(0),
                        typed.getOrDefault("name", List.of("")).get(0),
                        typed.getOrDefault("role", List.of("")).get(0),
                        true))
                .orElseGet(() -> new NewAccountForm("", "", Role.EDITOR.name(), false));
        return page(form, new FormMistakes(), HttpStatus.OK);
    }

    @PostMapping(NEW)
    ModelAndView add(
            @AuthenticationPrincipal CurrentEditor editor,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String role) {
        FormMistakes mistakes = new FormMistakes();
        checks.signInName(mistakes, username);
        if (staff.isTaken(username)) {
            mistakes.add("username", wording.of("admin.username.taken"));
        }
        checks.shownName(mistakes, name);
        Optional<Role> wanted = checks.role(mistakes, role);
        NewAccountForm form = new NewAccountForm(username, name, role, false);
        if (!mistakes.isEmpty()) {
            return page(form, mistakes, HttpStatus.BAD_REQUEST);
        }
        try {
            return link(staff.add(editor, username, name.strip(), wanted.orElseThrow()), username);
        } catch (DataIntegrityViolationException takenMeanwhile) {
            mistakes.add("username", wording.of("admin.username.taken"));
            return page(form, mistakes, HttpStatus.BAD_REQUEST);
        }
    }

    /** The page that shows a link to set a password, for this once. */
    ModelAndView link(String token, String signInName) {
        return new ModelAndView("admin/account-link")
                .addObject("link", address.to(AdminPaths.NEW_PASSWORD) + "?token=" + token)
                .addObject("whole", address.isKnown())
                .addObject("username", Account.normal(signInName));
    }

    private static ModelAndView page(NewAccountForm form, FormMistakes mistakes, HttpStatus status) {
        return new ModelAndView("admin/account-new", status)
                .addObject("form", form)
                .addObject("roles", Role.values())
                .addObject("mistakes", mistakes);
    }
}
