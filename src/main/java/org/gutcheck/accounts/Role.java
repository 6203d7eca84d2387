package org.gutcheck.accounts;

/** What somebody may do, each role with all that the ones before it may. */
public enum Role {
    EDITOR,
    PUBLISHER,
    ADMINISTRATOR;

    /** The role as Spring Security calls it. */
    String authority() {
        return "ROLE_" + name();
    }

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
