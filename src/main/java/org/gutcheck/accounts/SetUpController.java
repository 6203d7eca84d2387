package org.gutcheck.accounts;

import org.gutcheck.accounts.FormChecks.NewPassword;
import org.gutcheck.web.FormMistakes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Makes the first account, for whoever has the link from the log. */
@Controller
class SetUpController {

    private final Staff staff;
    private final OneTimeLinks links;
    private final FormChecks checks;

    SetUpController(Staff staff, OneTimeLinks links, FormChecks checks) {
        this.staff = staff;
        this.links = links;
        this.checks = checks;
    }

    /** What the page holds; passwords have to be typed again. */
    record SetUpForm(String token, String username, String name) {}

    @GetMapping(AdminPaths.SET_UP)
    ModelAndView form(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String name) {
        return page(new SetUpForm(token, username, name), new FormMistakes(), HttpStatus.OK);
    }

    @PostMapping(AdminPaths.SET_UP)
    ModelAndView setUp(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again) {
        FormMistakes mistakes = new FormMistakes();
        checks.signInName(mistakes, username);
        checks.shownName(mistakes, name);
        checks.newPassword(mistakes, new NewPassword(password, again), username, name);
        if (!mistakes.isEmpty() || !links.opensSetUp(token)) {
            return page(new SetUpForm(token, username, name), mistakes, HttpStatus.BAD_REQUEST);
        }
        return staff.setUp(username, name.strip(), password)
                ? new ModelAndView("redirect:" + AdminPaths.SIGN_IN + "?set")
                : gone();
    }

    private ModelAndView page(SetUpForm form, FormMistakes mistakes, HttpStatus status) {
        if (!links.opensSetUp(form.token())) {
            return gone();
        }
        ModelAndView page = new ModelAndView("admin/setup", status);
        return page.addObject("form", form).addObject("mistakes", mistakes);
    }

    private ModelAndView gone() {
        return new ModelAndView("admin/setup-gone", HttpStatus.NOT_FOUND).addObject("empty", staff.isEmpty());
    }
}
