package org.gutcheck.content;

/** The working copy of the sources of safety texts. */
public interface SourceEntries extends OrderedEntries<SourceEntry> {}
