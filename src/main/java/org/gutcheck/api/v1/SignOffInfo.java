package org.gutcheck.api.v1;

import java.time.LocalDate;
import org.gutcheck.catalogue.SafetyText;
import org.gutcheck.catalogue.SignOff;
import org.jspecify.annotations.Nullable;

/** The clinician who checked a safety text, in which role, and when. */
public record SignOffInfo(String reviewer, String role, LocalDate on) {

    /** Null where nobody has checked the text. */
    static @Nullable SignOffInfo of(SafetyText text) {
        SignOff signOff = text.signOff();
        return signOff == null ? null : new SignOffInfo(signOff.reviewer(), signOff.role(), signOff.on());
    }
}
