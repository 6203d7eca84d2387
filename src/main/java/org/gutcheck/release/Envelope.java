package org.gutcheck.release;

import java.time.Instant;

/** What stands around a stored catalogue: which release it is, whose, and the SHA-256 of its text in hex. */
public record Envelope(
        int schemaVersion, int number, Instant publishedAt, String publishedBy, String note, String sha256) {}
