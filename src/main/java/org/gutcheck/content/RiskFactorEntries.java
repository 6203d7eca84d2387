package org.gutcheck.content;

/** The risk factors of the working copy. */
public interface RiskFactorEntries extends OrderedEntries<RiskFactorEntry> {}
