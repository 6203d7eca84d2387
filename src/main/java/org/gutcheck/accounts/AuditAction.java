package org.gutcheck.accounts;

/** What is worth remembering for good. */
public enum AuditAction {
    SIGNED_IN,
    SIGN_IN_FAILED,
    SIGN_IN_LOCKED,
    SIGNED_OUT,
    SIGNED_OUT_EVERYWHERE,
    ACCOUNT_CREATED,
    ACCOUNT_RENAMED,
    ROLE_CHANGED,
    ACCOUNT_DISABLED,
    ACCOUNT_ENABLED,
    PASSWORD_CHANGED,
    PASSWORD_RESET,
    PASSWORD_LINK_MADE,
    PASSWORD_SET,
    PUBLISHED,
    ROLLED_BACK,
    IMPORTED
}
