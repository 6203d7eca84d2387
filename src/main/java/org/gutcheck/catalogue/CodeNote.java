package org.gutcheck.catalogue;

/** A remark on the codes of one subject, such as that none was found. */
public record CodeNote(Address subject, String note) {}
