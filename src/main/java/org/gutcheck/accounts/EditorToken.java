package org.gutcheck.accounts;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** Somebody whose password was right, or whose session still counts. */
final class EditorToken extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 1L;

    private final CurrentEditor editor;
    private final int generation;

    EditorToken(Account account) {
        super(AuthorityUtils.createAuthorityList(account.role().authority()));
        this.editor = account.editor();
        this.generation = account.sessionGeneration();
        setAuthenticated(true);
    }

    @Override
    public CurrentEditor getPrincipal() {
        return editor;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    /** The generation of the account's sessions that this one belongs to. */
    int generation() {
        return generation;
    }
}
