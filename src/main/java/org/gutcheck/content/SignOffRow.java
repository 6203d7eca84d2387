package org.gutcheck.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.gutcheck.catalogue.SignOff;
import org.jspecify.annotations.Nullable;

/** A sign-off, as stored: nothing, or all of it. */
@Embeddable
record SignOffRow(
        @Column(name = "signed_by") @Nullable String reviewer,
        @Column(name = "signed_role") @Nullable String role,
        @Column(name = "signed_on") @Nullable LocalDate date) {

    static @Nullable SignOffRow of(@Nullable SignOff signOff) {
        return signOff == null ? null : new SignOffRow(signOff.reviewer(), signOff.role(), signOff.on());
    }

    /** The sign-off; throws {@link IllegalArgumentException} where only a part of it is stored. */
    static @Nullable SignOff signOff(@Nullable SignOffRow row) {
        if (row == null) {
            return null;
        }
        if (row.reviewer == null || row.role == null || row.date == null) {
            throw new IllegalArgumentException("A sign-off needs a reviewer, a role and a date");
        }
        return new SignOff(row.reviewer, row.role, row.date);
    }
}
