package org.gutcheck.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the sign-in page shows.
 *
 * @param name what was typed as a name
 * @param problem the key of what went wrong, or null
 * @param minutes how long to wait where that is what went wrong
 * @param note the key of a remark, or null
 */
record SignInPage(
        String name,
        @Nullable String problem,
        long minutes,
        @Nullable String note,
        Carried carried) {

    /** For somebody who asked for a page, or sent a form, without being signed in. */
    static SignInPage first(HttpServletRequest request) {
        Carried carried = Carried.from(request);
        boolean sent = request.getMethod().equals("POST") && Carried.mayCarry(request);
        String note = null;
        if (sent) {
            String nothingKept = carried.tooLong() ? "admin.login.too-long" : "admin.login.again";
            note = carried.fields().isEmpty() ? nothingKept : "admin.login.kept";
        }
        return new SignInPage("", null, 0, note, carried);
    }

    /** For somebody who comes to sign in. */
    static SignInPage empty() {
        return new SignInPage("", null, 0, null, Carried.NOTHING);
    }

    static SignInPage signedOut() {
        return new SignInPage("", null, 0, "admin.login.out", Carried.NOTHING);
    }

    static SignInPage passwordSet() {
        return new SignInPage("", null, 0, "admin.login.set", Carried.NOTHING);
    }

    static SignInPage wrong(HttpServletRequest request) {
        return new SignInPage(typedName(request), "admin.login.wrong", 0, null, Carried.fromSignIn(request));
    }

    static SignInPage tooManyTries(HttpServletRequest request, long minutes) {
        return new SignInPage(typedName(request), "admin.login.wait", minutes, null, Carried.fromSignIn(request));
    }

    /** For a sign-in form that was open for so long that it cannot be taken. */
    static SignInPage tooOld(HttpServletRequest request) {
        return new SignInPage(typedName(request), null, 0, "admin.login.too-old", Carried.fromSignIn(request));
    }

    private static String typedName(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter("username"), "");
    }
}
