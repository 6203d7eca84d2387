package org.gutcheck.content;

/** The cautions of the working copy. */
public interface CautionEntries extends OrderedEntries<CautionEntry> {}
