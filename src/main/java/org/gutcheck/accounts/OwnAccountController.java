package org.gutcheck.accounts;

import jakarta.servlet.http.HttpServletRequest;
import org.gutcheck.accounts.FormChecks.NewPassword;
import org.gutcheck.web.FormMistakes;
import org.gutcheck.web.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What everybody can do with their own account. */
@Controller
class OwnAccountController {

    private static final String PATH = "/admin/account";

    private final Staff staff;
    private final EditorSessions sessions;
    private final SignIn signIn;
    private final FormChecks checks;
    private final Wording wording;

    OwnAccountController(Staff staff, EditorSessions sessions, SignIn signIn, FormChecks checks, Wording wording) {
        this.staff = staff;
        this.sessions = sessions;
        this.signIn = signIn;
        this.checks = checks;
        this.wording = wording;
    }

    @GetMapping(PATH)
    ModelAndView account(@RequestParam(defaultValue = "") String done) {
        return page(new FormMistakes(), HttpStatus.OK).addObject("done", Done.of(done));
    }

    @PostMapping(path = PATH, params = "!everywhere")
    ModelAndView changePassword(
            @AuthenticationPrincipal CurrentEditor editor,
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request) {
        FormMistakes mistakes = new FormMistakes();
        checks.newPassword(mistakes, new NewPassword(password, again), editor.signInName(), editor.shownName());
        if (mistakes.isEmpty()) {
            checkPresent(mistakes, editor, request.getRemoteAddr(), present);
        }
        if (!mistakes.isEmpty()) {
            return page(mistakes, HttpStatus.BAD_REQUEST);
        }
        staff.changePassword(editor, password);
        sessions.renew(request, editor.accountId());
        return new ModelAndView("redirect:" + PATH + "?done=PASSWORD_CHANGED");
    }

    @PostMapping(path = PATH, params = "everywhere")
    ModelAndView signOutEverywhere(@AuthenticationPrincipal CurrentEditor editor, HttpServletRequest request) {
        staff.signOutEverywhere(editor, editor.accountId());
        sessions.renew(request, editor.accountId());
        return new ModelAndView("redirect:" + PATH + "?done=SIGNED_OUT_EVERYWHERE");
    }

    private void checkPresent(FormMistakes mistakes, CurrentEditor editor, String address, String present) {
        try {
            signIn.verified(editor.signInName(), address, present);
        } catch (TooManyTriesException tooMany) {
            mistakes.add("present", wording.of("admin.login.wait", tooMany.minutes()));
        } catch (BadCredentialsException wrong) {
            mistakes.add("present", wording.of("admin.present.wrong"));
        }
    }

    private ModelAndView page(FormMistakes mistakes, HttpStatus status) {
        return new ModelAndView("admin/account", status).addObject("mistakes", mistakes);
    }
}
