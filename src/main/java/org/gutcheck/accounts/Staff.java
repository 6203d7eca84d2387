package org.gutcheck.accounts;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can be done to accounts: each step is recorded with it, and some administrator always remains. */
@Component
class Staff {

    /** Who does what the settings of the start ask for. */
    private static final String GUTCHECK = "Gutcheck";

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Passwords passwords;
    private final AuditLog audit;
    private final Clock clock;

    Staff(Accounts accounts, OneTimeLinks links, Passwords passwords, AuditLog audit, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /** Why something was not done. */
    enum Refusal {
        LAST_ADMINISTRATOR,
        CHANGED_MEANWHILE,
        OWN_ACCOUNT
    }

    @Transactional(readOnly = true)
    boolean isEmpty() {
        return accounts.count() == 0;
    }

    @Transactional(readOnly = true)
    List<Account> everybody() {
        return accounts.findAllByOrderBySignInName();
    }

    @Transactional(readOnly = true)
    Optional<Account> find(long id) {
        return accounts.findById(id);
    }

    @Transactional(readOnly = true)
    boolean isTaken(String signInName) {
        return accounts.findBySignInName(Account.normal(signInName)).isPresent();
    }

    /** Makes the first account by a set-up link, unless somebody did so before. */
    @Transactional
    boolean setUp(String signInName, String shownName, String password) {
        if (!links.useSetUp() || accounts.count() > 0) {
            return false;
        }
        Account first = firstAdministrator(signInName, shownName, password);
        audit.record(AuditEvent.by(
                first.editor(), AuditAction.ACCOUNT_CREATED, first.editor().signature(), "By the set-up link."));
        return true;
    }

    /** Makes the first account as the settings of the start name it, unless there is one. */
    @Transactional
    void setUpFromSettings(String signInName, String password) {
        if (accounts.count() == 0) {
            Account first = firstAdministrator(signInName, signInName, password);
            audit.record(new AuditEvent(
                    GUTCHECK,
                    AuditAction.ACCOUNT_CREATED,
                    first.editor().signature(),
                    "From the settings of the start."));
        }
    }

    /** Adds an account and gives the token of the link by which its owner sets the password. */
    @Transactional
    String add(CurrentEditor by, String signInName, String shownName, Role role) {
        Account account = accounts.saveAndFlush(
                new Account(signInName, shownName, role, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        record(by, AuditAction.ACCOUNT_CREATED, account, role.name());
        return links.forPassword(account.id());
    }

    /** Renames an account or gives it another role, unless it has changed since the given version. */
    @Transactional
    Optional<Refusal> change(CurrentEditor by, long id, int version, String shownName, Role role) {
        List<Account> administrators = accounts.lockAdministrators();
        Account account = accounts.getReferenceById(id);
        if (account.version() != version) {
            return Optional.of(Refusal.CHANGED_MEANWHILE);
        }
        if (role != Role.ADMINISTRATOR && isLast(account, administrators)) {
            return Optional.of(Refusal.LAST_ADMINISTRATOR);
        }
        if (!account.shownName().equals(shownName)) {
            record(by, AuditAction.ACCOUNT_RENAMED, account, account.shownName() + " → " + shownName);
            account.rename(shownName);
        }
        if (account.role() != role) {
            record(by, AuditAction.ROLE_CHANGED, account, account.role() + " → " + role);
            account.become(role);
        }
        return Optional.empty();
    }

    /** Keeps somebody out from now on; their links and sessions end. */
    @Transactional
    Optional<Refusal> disable(CurrentEditor by, long id) {
        List<Account> administrators = accounts.lockAdministrators();
        Account account = accounts.getReferenceById(id);
        if (isLast(account, administrators)) {
            return Optional.of(Refusal.LAST_ADMINISTRATOR);
        }
        account.disable();
        links.revoke(id);
        record(by, AuditAction.ACCOUNT_DISABLED, account, "");
        return Optional.empty();
    }

    @Transactional
    void enable(CurrentEditor by, long id) {
        Account account = accounts.getReferenceById(id);
        account.enable();
        record(by, AuditAction.ACCOUNT_ENABLED, account, "");
    }

    /**
     * Takes away the password of somebody else, who is not the last administrator, and gives the token of the link by which
     * they set a new one.
     */
    @Transactional
    Optional<String> reset(CurrentEditor by, long id) {
        List<Account> administrators = accounts.lockAdministrators();
        Account account = accounts.getReferenceById(id);
        if (by.accountId() == id || isLast(account, administrators)) {
            return Optional.empty();
        }
        account.forgetPassword();
        record(by, AuditAction.PASSWORD_RESET, account, "");
        return Optional.of(links.forPassword(id));
    }

    /** The token of a link by which somebody who cannot ask an administrator sets a new password; the old one stays till then. */
    @Transactional
    Optional<String> linkFromSettings(String signInName) {
        return accounts.findBySignInName(Account.normal(signInName))
                .filter(account -> !account.disabled())
                .map(account -> {
                    audit.record(new AuditEvent(
                            GUTCHECK,
                            AuditAction.PASSWORD_LINK_MADE,
                            account.editor().signature(),
                            ""));
                    return links.forPassword(account.id());
                });
    }

    /** Sets the password by a link, which then no longer works; nothing where it no longer did. */
    @Transactional
    boolean setPassword(String token, String password) {
        Optional<Account> account = links.account(token).flatMap(accounts::findById);
        if (account.isEmpty()
                || account.get().disabled()
                || !links.revoke(account.get().id())) {
            return false;
        }
        account.get().changePassword(passwords.hash(password));
        record(account.get().editor(), AuditAction.PASSWORD_SET, account.get(), "");
        return true;
    }

    /** Changes somebody's own password; every session of theirs ends, the present one too. */
    @Transactional
    void changePassword(CurrentEditor own, String wanted) {
        Account account = accounts.getReferenceById(own.accountId());
        account.changePassword(passwords.hash(wanted));
        record(own, AuditAction.PASSWORD_CHANGED, account, "");
    }

    /** Signs in somebody whose password was right when their account was read, and renews an outdated hash. */
    @Transactional
    EditorToken welcome(Account verified, String password) {
        Account account = accounts.getReferenceById(verified.id());
        String hash = verified.passwordHash();
        if (hash != null && hash.equals(account.passwordHash()) && passwords.isOutdated(hash)) {
            account.upgradeHash(passwords.hash(password));
        }
        audit.record(AuditEvent.by(verified.editor(), AuditAction.SIGNED_IN, "", ""));
        return new EditorToken(verified);
    }

    @Transactional
    void signOutEverywhere(CurrentEditor by, long id) {
        Account account = accounts.getReferenceById(id);
        account.endSessions();
        record(by, AuditAction.SIGNED_OUT_EVERYWHERE, account, "");
    }

    private Account firstAdministrator(String signInName, String shownName, String password) {
        Account account = new Account(
                signInName, shownName, Role.ADMINISTRATOR, clock.instant().truncatedTo(ChronoUnit.MICROS));
        account.changePassword(passwords.hash(password));
        return accounts.saveAndFlush(account);
    }

    private static boolean isLast(Account account, List<Account> administrators) {
        return administrators.size() == 1 && administrators.get(0).id() == account.id();
    }

    private void record(CurrentEditor by, AuditAction action, Account account, String detail) {
        audit.record(AuditEvent.by(by, action, account.editor().signature(), detail));
    }
}
