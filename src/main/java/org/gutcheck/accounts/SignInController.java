package org.gutcheck.accounts;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page to sign in by. */
@Controller
class SignInController {

    private final Staff staff;

    SignInController(Staff staff) {
        this.staff = staff;
    }

    @GetMapping(AdminPaths.SIGN_IN)
    String signIn(HttpServletRequest request, Model model) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof EditorToken) {
            return "redirect:" + AdminPaths.DESK;
        }
        model.addAttribute("page", page(request));
        model.addAttribute("empty", staff.isEmpty());
        return "admin/login";
    }

    private static SignInPage page(HttpServletRequest request) {
        if (request.getAttribute(SignInAgain.PAGE) instanceof SignInPage page) {
            return page;
        }
        if (request.getParameter("out") != null) {
            return SignInPage.signedOut();
        }
        return request.getParameter("set") != null ? SignInPage.passwordSet() : SignInPage.empty();
    }
}
