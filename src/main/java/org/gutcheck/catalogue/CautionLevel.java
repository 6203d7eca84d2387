package org.gutcheck.catalogue;

/** What a caution does to its supports: hide them, warn beside them, or inform. */
public enum CautionLevel {
    BLOCK,
    WARN,
    INFO
}
