package org.gutcheck.release;

/** A release as it is stored and handed on: the whole text, to the byte, and the envelope that the text begins with. */
public record ReleaseDocument(Envelope envelope, String text) {}
