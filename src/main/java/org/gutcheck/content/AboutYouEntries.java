package org.gutcheck.content;

/** The facts about the person of the working copy. */
public interface AboutYouEntries extends OrderedEntries<AboutYouEntry> {}
