package org.gutcheck.accounts;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * What happens to requests that cannot be let through: whoever is not signed in gets the sign-in page, which carries along
 * what they typed; a form that was open for too long comes back with what was typed in it.
 */
@Component
class SignInAgain implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {

    /** What the sign-in page is to show; see {@link SignInPage}. */
    static final String PAGE = SignInAgain.class.getName();

    /** The key of what a page says that is shown again since its form was too old. */
    static final String TOO_OLD = SignInAgain.class.getName() + ".too-old";

    private static final String NOTHING_CHANGED = "admin.too-old";
    private static final String NOTHING_KEPT = "admin.too-old.long";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        show(request, response, SignInPage.first(request));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!(reason instanceof CsrfException)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (path.equals(AdminPaths.SIGN_IN) && isSignedIn() && Carried.mayCarry(request)) {
            // Signed in from another tab meanwhile: this one may carry a text of its own.
            SignInAccepted.leadOn(request, response);
        } else if (path.equals(AdminPaths.SIGN_IN)) {
            show(request, response, SignInPage.tooOld(request));
        } else if (path.equals(AdminPaths.SIGN_OUT)) {
            response.sendRedirect(request.getContextPath() + AdminPaths.DESK);
        } else if (AdminPaths.OPEN.contains(path)) {
            showAnew(NOTHING_CHANGED, path, request, response);
        } else if (isSignedIn()) {
            showAgain(path, request, response);
        } else {
            show(request, response, SignInPage.first(request));
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        if (reason instanceof TooManyTriesException tooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.seconds()));
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            forwardToSignIn(request, response, SignInPage.tooManyTries(request, tooMany.minutes()));
        } else {
            show(request, response, SignInPage.wrong(request));
        }
    }

    private void showAgain(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Carried typed = Carried.from(request);
        if (!Carried.mayCarry(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (typed.fields().isEmpty()) {
            showAnew(typed.tooLong() ? NOTHING_KEPT : NOTHING_CHANGED, path, request, response);
        } else {
            TypedText.keep(request.getSession(), request.getContextPath() + typed.path(), typed.fields());
            response.sendRedirect(request.getContextPath() + typed.path());
        }
    }

    private static void showAnew(String note, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(TOO_OLD, note);
        forward(path, request, response);
    }

    private static void show(HttpServletRequest request, HttpServletResponse response, SignInPage page)
            throws IOException, ServletException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        forwardToSignIn(request, response, page);
    }

    private static void forwardToSignIn(HttpServletRequest request, HttpServletResponse response, SignInPage page)
            throws IOException, ServletException {
        request.setAttribute(PAGE, page);
        forward(AdminPaths.SIGN_IN, request, response);
    }

    private static void forward(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        HttpServletRequestWrapper asked = new HttpServletRequestWrapper(request) {
            @Override
            public String getMethod() {
                return "GET";
            }
        };
        request.getRequestDispatcher(path).forward(asked, response);
    }

    private static boolean isSignedIn() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof EditorToken;
    }
}
