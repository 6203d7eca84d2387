package org.gutcheck.content;

/** The warning signs of the working copy. */
public interface WarningSignEntries extends OrderedEntries<WarningSignEntry> {}
