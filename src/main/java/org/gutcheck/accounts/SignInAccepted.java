package org.gutcheck.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** Leads on whoever signed in to where they were going, with what they had typed there, and out whoever signed out. */
@Component
class SignInAccepted implements AuthenticationSuccessHandler, LogoutSuccessHandler {

    private final AuditLog audit;

    SignInAccepted(AuditLog audit) {
        this.audit = audit;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication editor)
            throws IOException {
        leadOn(request, response);
    }

    /** To where a sign-in form says, with what it carries. */
    static void leadOn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Carried carried = Carried.fromSignIn(request);
        String path = request.getContextPath() + carried.path();
        if (!carried.fields().isEmpty()) {
            TypedText.keep(request.getSession(), path, carried.fields());
        }
        response.sendRedirect(path);
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedOut)
            throws IOException {
        if (signedOut instanceof EditorToken token) {
            audit.record(AuditEvent.by(token.getPrincipal(), AuditAction.SIGNED_OUT, "", ""));
        }
        response.sendRedirect(request.getContextPath() + AdminPaths.SIGN_IN + "?out");
    }
}
