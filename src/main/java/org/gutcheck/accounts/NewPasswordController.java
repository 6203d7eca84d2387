package org.gutcheck.accounts;

import java.util.Optional;
import org.gutcheck.accounts.FormChecks.NewPassword;
import org.gutcheck.web.FormMistakes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets the owner of an account set its password, by the link that an administrator passed on. */
@Controller
class NewPasswordController {

    private final Staff staff;
    private final OneTimeLinks links;
    private final FormChecks checks;

    NewPasswordController(Staff staff, OneTimeLinks links, FormChecks checks) {
        this.staff = staff;
        this.links = links;
        this.checks = checks;
    }

    /** What the page holds; passwords have to be typed again. */
    record NewPasswordForm(String token, String username) {}

    @GetMapping(AdminPaths.NEW_PASSWORD)
    ModelAndView form(@RequestParam(defaultValue = "") String token) {
        return owner(token)
                .map(owner -> page(token, owner, new FormMistakes(), HttpStatus.OK))
                .orElseGet(NewPasswordController::gone);
    }

    @PostMapping(AdminPaths.NEW_PASSWORD)
    ModelAndView set(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again) {
        Optional<Account> owner = owner(token);
        if (owner.isEmpty()) {
            return gone();
        }
        FormMistakes mistakes = new FormMistakes();
        checks.newPassword(
                mistakes,
                new NewPassword(password, again),
                owner.get().signInName(),
                owner.get().shownName());
        if (!mistakes.isEmpty()) {
            return page(token, owner.get(), mistakes, HttpStatus.BAD_REQUEST);
        }
        return staff.setPassword(token, password)
                ? new ModelAndView("redirect:" + AdminPaths.SIGN_IN + "?set")
                : gone();
    }

    private Optional<Account> owner(String token) {
        return links.account(token).flatMap(staff::find).filter(account -> !account.disabled());
    }

    private static ModelAndView page(String token, Account owner, FormMistakes mistakes, HttpStatus status) {
        return new ModelAndView("admin/new-password", status)
                .addObject("form", new NewPasswordForm(token, owner.signInName()))
                .addObject("mistakes", mistakes);
    }

    private static ModelAndView gone() {
        return new ModelAndView("admin/link-gone", HttpStatus.NOT_FOUND);
    }
}
