package org.gutcheck.catalogue;

import java.time.LocalDate;

/** Says that a clinician has checked a safety text: who, in which role, and when. */
public record SignOff(String reviewer, String role, LocalDate on) {

    public SignOff {
        if (reviewer.isBlank() || role.isBlank()) {
            throw new IllegalArgumentException("A sign-off needs a reviewer and a role");
        }
    }
}
