package org.gutcheck.catalogue;

/** Something that keeps content from standing: where it is, what is wrong, and how to mend it. */
public record Problem(String where, String what, String mend) {}
