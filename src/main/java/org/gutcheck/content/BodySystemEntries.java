package org.gutcheck.content;

/** The body systems of the working copy. */
public interface BodySystemEntries extends OrderedEntries<BodySystemEntry> {}
