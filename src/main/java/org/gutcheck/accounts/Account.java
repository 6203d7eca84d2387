package org.gutcheck.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in; whatever makes their sessions doubtful ends them all. */
@Entity
class Account {

    static final int LONGEST_NAME = 80;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String signInName;

    private String shownName;

    private @Nullable String passwordHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "editor_role")
    private Role role;

    private boolean disabled;

    private int sessionGeneration;

    private Instant createdAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    /** An account that nobody can sign in to before it has a password. */
    Account(String signInName, String shownName, Role role, Instant createdAt) {
        this.signInName = normal(signInName);
        this.shownName = shownName;
        this.role = role;
        this.createdAt = createdAt;
    }

    /** A sign-in name as it is stored and looked for. */
    static String normal(String signInName) {
        return signInName.strip().toLowerCase(Locale.ROOT);
    }

    void rename(String name) {
        shownName = name;
    }

    void become(Role other) {
        if (role != other) {
            role = other;
            endSessions();
        }
    }

    void disable() {
        disabled = true;
        endSessions();
    }

    void enable() {
        disabled = false;
    }

    void changePassword(String hash) {
        passwordHash = hash;
        endSessions();
    }

    /** The same password under a stronger hash. */
    void upgradeHash(String hash) {
        passwordHash = hash;
    }

    void forgetPassword() {
        passwordHash = null;
        endSessions();
    }

    void endSessions() {
        sessionGeneration++;
    }

    boolean canSignIn() {
        return !disabled && passwordHash != null;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("The account is not saved yet");
        }
        return id;
    }

    String signInName() {
        return signInName;
    }

    String shownName() {
        return shownName;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    Role role() {
        return role;
    }

    boolean disabled() {
        return disabled;
    }

    int sessionGeneration() {
        return sessionGeneration;
    }

    Instant createdAt() {
        return createdAt;
    }

    int version() {
        return version == null ? 0 : version;
    }

    CurrentEditor editor() {
        return new CurrentEditor(id(), signInName, shownName, role);
    }
}
