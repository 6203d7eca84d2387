package org.gutcheck.content;

/** The claims of the working copy. */
public interface ClaimEntries extends OrderedEntries<ClaimEntry> {}
