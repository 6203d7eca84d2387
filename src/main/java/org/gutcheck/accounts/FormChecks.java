package org.gutcheck.accounts;

import java.util.Arrays;
import java.util.Optional;
import org.gutcheck.web.FormMistakes;
import org.gutcheck.web.Wording;
import org.springframework.stereotype.Component;

/** Checks what forms about accounts have in common. */
@Component
class FormChecks {

    private final Wording wording;
    private final Passwords passwords;

    FormChecks(Wording wording, Passwords passwords) {
        this.wording = wording;
        this.passwords = passwords;
    }

    void signInName(FormMistakes mistakes, String name) {
        if (!SignInNames.isOne(name)) {
            mistakes.add("username", wording.of("admin.username.wrong"));
        }
    }

    void shownName(FormMistakes mistakes, String name) {
        if (!SignInNames.canBeShown(name)) {
            mistakes.add("name", wording.of("admin.name.wrong"));
        }
    }

    Optional<Role> role(FormMistakes mistakes, String role) {
        Optional<Role> found = Arrays.stream(Role.values())
                .filter(one -> one.name().equals(role))
                .findFirst();
        if (found.isEmpty()) {
            mistakes.add("role", wording.of("admin.role.wrong"));
        }
        return found;
    }

    void newPassword(FormMistakes mistakes, NewPassword wanted, String... names) {
        Optional<String> problem = passwords.problem(wanted.password(), names);
        if (problem.isPresent()) {
            mistakes.add("password", wording.of(problem.get()));
        } else if (!wanted.password().equals(wanted.again())) {
            mistakes.add("again", wording.of("admin.password.again.wrong"));
        }
    }

    /** A password that somebody wants, typed twice. */
    record NewPassword(String password, String again) {}
}
