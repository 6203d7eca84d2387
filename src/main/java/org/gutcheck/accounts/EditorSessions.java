package org.gutcheck.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Remembers in the session which account signed in, and asks the account itself at every request: a role that changed
 * counts at once, and a session that was ended, or has lasted too long, is over at once.
 */
@Component
class EditorSessions implements SecurityContextRepository {

    private static final String ACCOUNT = "gutcheck.account";
    private static final String GENERATION = "gutcheck.generation";
    private static final String SINCE = "gutcheck.since";

    private final Staff staff;
    private final AdminSettings settings;
    private final Clock clock;

    EditorSessions(Staff staff, AdminSettings settings, Clock clock) {
        this.staff = staff;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Loading(() -> load(request));
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest());
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() instanceof EditorToken token) {
            HttpSession session = request.getSession();
            session.setMaxInactiveInterval((int) settings.idle().toSeconds());
            session.setAttribute(ACCOUNT, token.getPrincipal().accountId());
            session.setAttribute(GENERATION, token.generation());
            session.setAttribute(SINCE, clock.instant());
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ACCOUNT) != null;
    }

    /** Keeps the present session of somebody who has just ended all of theirs. */
    void renew(HttpServletRequest request, long account) {
        Account renewed = staff.find(account).orElseThrow();
        request.changeSessionId();
        request.getSession().setAttribute(GENERATION, renewed.sessionGeneration());
    }

    private SecurityContext load(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ACCOUNT) instanceof Long account)) {
            return new SecurityContextImpl();
        }
        Optional<Account> live = staff.find(account).filter(Account::canSignIn).filter(found -> counts(session, found));
        if (live.isEmpty()) {
            session.invalidate();
            return new SecurityContextImpl();
        }
        return new SecurityContextImpl(new EditorToken(live.get()));
    }

    private boolean counts(HttpSession session, Account account) {
        return session.getAttribute(GENERATION) instanceof Integer generation
                && generation == account.sessionGeneration()
                && session.getAttribute(SINCE) instanceof Instant since
                && clock.instant().isBefore(since.plus(settings.absoluteLimit()));
    }

    private static final class Loading implements DeferredSecurityContext {

        private final Supplier<SecurityContext> source;
        private @Nullable SecurityContext loaded;

        Loading(Supplier<SecurityContext> source) {
            this.source = source;
        }

        @Override
        public SecurityContext get() {
            SecurityContext context = loaded;
            if (context == null) {
                context = source.get();
                loaded = context;
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
