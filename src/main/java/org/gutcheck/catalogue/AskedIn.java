package org.gutcheck.catalogue;

/** Where a warning sign is asked; a sign that is asked about you, or derived, follows from other answers. */
public enum AskedIn {
    EMERGENCY,
    TODAY,
    DOCTOR,
    ABOUT_YOU,
    DERIVED;

    /** Whether the sign has a checkbox of its own. */
    public boolean isChecklist() {
        return this == EMERGENCY || this == TODAY || this == DOCTOR;
    }
}
