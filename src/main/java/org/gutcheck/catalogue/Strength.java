package org.gutcheck.catalogue;

/** How strong the article itself calls the evidence for a link with a disease. */
public enum Strength {
    CLEAR,
    SUGGESTIVE,
    EARLY
}
