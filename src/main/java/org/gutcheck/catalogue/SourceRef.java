package org.gutcheck.catalogue;

/** A place in a source, and whether it was seen to say so; {@code locator} may be empty. */
public record SourceRef(Slug source, String locator, boolean confirmed) {}
