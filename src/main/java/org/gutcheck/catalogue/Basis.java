package org.gutcheck.catalogue;

/** Where a statement that joins two things comes from: the article itself, or somebody's inference on this site. */
public enum Basis {
    ARTICLE,
    EDITOR
}
