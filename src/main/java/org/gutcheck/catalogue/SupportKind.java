package org.gutcheck.catalogue;

/** The article's three kinds of support, in its order. */
public enum SupportKind {
    DIET,
    HABIT,
    SUPPLEMENT
}
