package org.gutcheck.accounts;

/**
 * One account as a page shows it.
 *
 * @param role the name of the role that is chosen, which need not be one
 * @param pending whether its owner has yet to set a password
 * @param version what the form was made from
 */
record AccountPage(
        long id, String signInName, String shownName, String role, boolean disabled, boolean pending, int version) {

    static AccountPage of(Account account) {
        return new AccountPage(
                account.id(),
                account.signInName(),
                account.shownName(),
                account.role().name(),
                account.disabled(),
                account.passwordHash() == null,
                account.version());
    }

    /** The same account with what was typed about it. */
    AccountPage typed(String name, String wantedRole, int formVersion) {
        return new AccountPage(id, signInName, name, wantedRole, disabled, pending, formVersion);
    }
}
