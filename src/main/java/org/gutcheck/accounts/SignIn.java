package org.gutcheck.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks names and passwords; whoever fails learns nothing but that, and after the same work. */
@Component
class SignIn {

    private final Accounts accounts;
    private final Staff staff;
    private final Passwords passwords;
    private final SignInTries tries;
    private final AuditLog audit;
    private final Clock clock;

    SignIn(Accounts accounts, Staff staff, Passwords passwords, SignInTries tries, AuditLog audit, Clock clock) {
        this.accounts = accounts;
        this.staff = staff;
        this.passwords = passwords;
        this.tries = tries;
        this.audit = audit;
        this.clock = clock;
    }

    /** In no transaction of its own, so that the count of tries stands whatever happens next. */
    Authentication authenticate(Authentication attempt) {
        String name = Account.normal(String.valueOf(attempt.getPrincipal()));
        String address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        String password = String.valueOf(attempt.getCredentials());
        return staff.welcome(verified(name, address, password), password);
    }

    /** The account behind a name and a password. */
    Account verified(String name, String address, String password) {
        SignInTries.Try counted = tries.begin(name, address);
        Instant until = counted.refusedUntil();
        if (until != null) {
            throw new TooManyTriesException(Duration.between(clock.instant(), until));
        }
        Optional<Account> account = SignInNames.isOne(name) ? accounts.findBySignInName(name) : Optional.empty();
        boolean right =
                passwords.matches(password, account.map(Account::passwordHash).orElse(null));
        if (!right || !account.orElseThrow().canSignIn()) {
            recordFailure(account, counted.locks());
            throw new BadCredentialsException("The name or the password is wrong");
        }
        tries.succeeded(name, address);
        return account.get();
    }

    /** What was typed as an unknown name is not kept, as it may be a password in the wrong field. */
    private void recordFailure(Optional<Account> account, boolean locks) {
        audit.record(new AuditEvent(
                "",
                locks ? AuditAction.SIGN_IN_LOCKED : AuditAction.SIGN_IN_FAILED,
                account.map(known -> known.editor().signature()).orElse(""),
                ""));
    }
}
