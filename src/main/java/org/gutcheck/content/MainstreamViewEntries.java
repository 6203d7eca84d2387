package org.gutcheck.content;

/** The mainstream views of the working copy. */
public interface MainstreamViewEntries extends OrderedEntries<MainstreamViewEntry> {}
