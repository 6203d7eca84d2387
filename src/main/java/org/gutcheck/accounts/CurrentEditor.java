package org.gutcheck.accounts;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is signed in, as of this request; controllers take it by {@code @AuthenticationPrincipal}. */
public record CurrentEditor(long accountId, String signInName, String shownName, Role role)
        implements AuthenticatedPrincipal, Serializable {

    /** Whoever makes the present request; every path under {@code /admin} that is not open has somebody. */
    public static CurrentEditor get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof CurrentEditor editor) {
            return editor;
        }
        throw new IllegalStateException("Nobody is signed in");
    }

    /** The sign-in name, which never changes. */
    @Override
    public String getName() {
        return signInName;
    }

    /** Both names, for what is kept: {@code Ada Lovelace (ada)}. */
    public String signature() {
        return shownName + " (" + signInName + ")";
    }
}
