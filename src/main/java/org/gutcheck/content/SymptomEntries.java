package org.gutcheck.content;

/** The symptoms of the working copy. */
public interface SymptomEntries extends OrderedEntries<SymptomEntry> {}
