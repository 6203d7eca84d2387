package org.gutcheck.content;

/** The supports of the working copy. */
public interface SupportEntries extends OrderedEntries<SupportEntry> {}
