package org.gutcheck.catalogue;

import java.time.Instant;

/**
 * A catalogue as a site shows it: its release number, when it was published, and the SHA-256 of its stored form in hex.
 * A draft was never published: it has no number, and its time is when it was read.
 */
public record Edition(int number, Instant publishedAt, String sha256, Catalogue catalogue) {

    private static final int NO_NUMBER = 0;

    public static Edition draft(Instant readAt, String sha256, Catalogue catalogue) {
        return new Edition(NO_NUMBER, readAt, sha256, catalogue);
    }

    /** The release as people name it: number and the first 8 digits of the hash, since numbers differ between sites. */
    public String name() {
        return (number == NO_NUMBER ? "draft" : String.valueOf(number)) + " (" + sha256.substring(0, 8) + ")";
    }
}
