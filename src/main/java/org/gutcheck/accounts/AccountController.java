package org.gutcheck.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.gutcheck.accounts.Staff.Refusal;
import org.gutcheck.web.FormMistakes;
import org.gutcheck.web.PageNotFoundException;
import org.gutcheck.web.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One account, as administrators change it. */
@Controller
class AccountController {

    private static final String PATH = AccountsController.PATH + "/{id:[0-9]{1,18}}";

    private final Staff staff;
    private final AccountsController links;
    private final FormChecks checks;
    private final Wording wording;

    AccountController(Staff staff, AccountsController links, FormChecks checks, Wording wording) {
        this.staff = staff;
        this.links = links;
        this.checks = checks;
        this.wording = wording;
    }

    @GetMapping(PATH)
    ModelAndView account(
            @PathVariable long id, @RequestParam(defaultValue = "") String done, HttpServletRequest request) {
        AccountPage account = find(id);
        return TypedText.takeFor(request)
                .map(typed -> account.typed(
                        typed.getOrDefault("name", List.of(account.shownName())).get(0),
                        typed.getOrDefault("role", List.of(account.role())).get(0),
                        account.version()))
                .map(typed -> page(typed, new FormMistakes(), HttpStatus.OK).addObject("kept", true))
                .orElseGet(
                        () -> page(account, new FormMistakes(), HttpStatus.OK).addObject("done", Done.of(done)));
    }

    @PostMapping(path = PATH, params = "save")
    ModelAndView save(
            @AuthenticationPrincipal CurrentEditor editor,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String role) {
        FormMistakes mistakes = new FormMistakes();
        checks.shownName(mistakes, name);
        Optional<Role> wanted = checks.role(mistakes, role);
        AccountPage typed = find(id).typed(name, role, version);
        if (!mistakes.isEmpty()) {
            return page(typed, mistakes, HttpStatus.BAD_REQUEST);
        }
        return staff.change(editor, id, version, name.strip(), wanted.orElseThrow())
                .map(refusal -> refused(typed, refusal))
                .orElseGet(() -> done(id, Done.CHANGED));
    }

    @PostMapping(path = PATH, params = "disable")
    ModelAndView disable(@AuthenticationPrincipal CurrentEditor editor, @PathVariable long id) {
        AccountPage account = find(id);
        return staff.disable(editor, id)
                .map(refusal -> refused(account, refusal))
                .orElseGet(() -> done(id, Done.DISABLED));
    }

    @PostMapping(path = PATH, params = "enable")
    ModelAndView enable(@AuthenticationPrincipal CurrentEditor editor, @PathVariable long id) {
        find(id);
        staff.enable(editor, id);
        return done(id, Done.ENABLED);
    }

    @PostMapping(path = PATH, params = "everywhere")
    ModelAndView signOutEverywhere(@AuthenticationPrincipal CurrentEditor editor, @PathVariable long id) {
        find(id);
        staff.signOutEverywhere(editor, id);
        return done(id, Done.SIGNED_OUT_EVERYWHERE);
    }

    @PostMapping(path = PATH, params = "reset")
    ModelAndView reset(@AuthenticationPrincipal CurrentEditor editor, @PathVariable long id) {
        AccountPage account = find(id);
        return staff.reset(editor, id)
                .map(token -> links.link(token, account.signInName()))
                .orElseGet(() ->
                        refused(account, editor.accountId() == id ? Refusal.OWN_ACCOUNT : Refusal.LAST_ADMINISTRATOR));
    }

    private AccountPage find(long id) {
        return staff.find(id).map(AccountPage::of).orElseThrow(() -> new PageNotFoundException(null));
    }

    private ModelAndView refused(AccountPage account, Refusal refusal) {
        FormMistakes mistakes = new FormMistakes();
        mistakes.add("role", wording.of(refusal));
        // A second try of what somebody else's change got in the way of is made on purpose, from what is there now.
        AccountPage shown = account.typed(
                account.shownName(), account.role(), find(account.id()).version());
        return page(shown, mistakes, HttpStatus.CONFLICT);
    }

    private static ModelAndView page(AccountPage account, FormMistakes mistakes, HttpStatus status) {
        return new ModelAndView("admin/account-edit", status)
                .addObject("account", account)
                .addObject("roles", Role.values())
                .addObject("mistakes", mistakes);
    }

    private static ModelAndView done(long id, Done what) {
        return new ModelAndView("redirect:" + AccountsController.PATH + "/" + id + "?done=" + what);
    }
}
