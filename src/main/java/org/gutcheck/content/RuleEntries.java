package org.gutcheck.content;

/** The rules of the working copy. */
public interface RuleEntries extends OrderedEntries<RuleEntry> {}
