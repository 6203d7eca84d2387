package org.gutcheck.catalogue;

/** One part of a printed entry that can be ticked by itself: plain label, hint (may be empty), a clinician's brief words. */
public record Option(Slug slug, String label, String hint, String brief) {}
