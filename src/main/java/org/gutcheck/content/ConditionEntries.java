package org.gutcheck.content;

/** The health conditions of the working copy. */
public interface ConditionEntries extends OrderedEntries<ConditionEntry> {}
