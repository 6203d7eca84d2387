package org.gutcheck.catalogue;

/** A part of the summary that can be held back. */
public enum Part {
    MATCHES,
    DIET,
    HABIT,
    SUPPLEMENT,
    START_HERE
}
