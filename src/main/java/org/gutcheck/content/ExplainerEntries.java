package org.gutcheck.content;

/** The explainers of the working copy. */
public interface ExplainerEntries extends OrderedEntries<ExplainerEntry> {}
