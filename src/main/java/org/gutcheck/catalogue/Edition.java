package org.gutcheck.catalogue;

import java.time.Instant;

/** A published catalogue: its release number, when it was published, and the SHA-256 of its stored form in hex. */
public record Edition(int number, Instant publishedAt, String sha256, Catalogue catalogue) {

    /** The release as people name it: number and the first 8 digits of the hash, since numbers differ between sites. */
    public String name() {
        return number + " (" + sha256.substring(0, 8) + ")";
    }
}
