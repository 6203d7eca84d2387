package org.gutcheck.admin;

import java.util.Objects;
import org.gutcheck.editing.FormTexts;

/**
 * What somebody sends to publish; what is missing is empty.
 *
 * @param note what the release is about
 * @param fingerprint of the plan that they saw
 * @param seen the last revision when they saw it, and {@code live} the release that the public saw
 * @param hold the addresses of what is held back, with spaces between
 */
record PublishForm(String note, String fingerprint, Long seen, Integer live, String hold) {

    static final int LONGEST_NOTE = 1000;

    PublishForm {
        note = FormTexts.plain(Objects.requireNonNullElse(note, ""));
        fingerprint = Objects.requireNonNullElse(fingerprint, "");
        seen = Objects.requireNonNullElse(seen, 0L);
        live = Objects.requireNonNullElse(live, 0);
        hold = Objects.requireNonNullElse(hold, "");
    }
}
