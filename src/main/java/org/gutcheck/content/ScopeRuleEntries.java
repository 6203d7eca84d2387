package org.gutcheck.content;

/** The working copy of the scope rules. */
public interface ScopeRuleEntries extends OrderedEntries<ScopeRuleEntry> {}
