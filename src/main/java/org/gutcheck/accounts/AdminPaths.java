package org.gutcheck.accounts;

import java.util.List;
import java.util.regex.Pattern;

/** Addresses that more than one class speaks of. */
final class AdminPaths {

    static final String DESK = "/admin";
    static final String SIGN_IN = "/admin/login";
    static final String SIGN_OUT = "/admin/logout";
    static final String SET_UP = "/admin/setup";
    static final String NEW_PASSWORD = "/admin/new-password";

    /** What nobody needs to be signed in for. */
    static final List<String> OPEN = List.of(SIGN_IN, SET_UP, NEW_PASSWORD);

    /** Public pages as editors see them: whatever is sent to them changes nothing. */
    static final List<String> SHOWN = List.of("/admin/preview/**", "/admin/site/**", "/admin/releases/*/site/**");

    /** What changes what the public sees, within places where every editor may look. */
    static final List<String> FOR_PUBLISHERS = List.of("/admin/plan/publish", "/admin/releases/*/show");

    /** Content that is no editor's: what holds for the whole site. */
    static final List<String> FOR_ADMINISTRATORS = List.of("/admin/content/settings/**");

    /**
     * The forms whose text comes back where it could not be taken, each of which has a page that shows it again. Whatever
     * else is sent is not kept anywhere; a form with a password never is.
     */
    static final Pattern COMES_BACK =
            Pattern.compile("/admin/(?:content/(?!order/)[^/]+/[^/]+(?:/sign-off)?|accounts/[^/]+|plan(?:/publish)?)");

    private AdminPaths() {}
}
