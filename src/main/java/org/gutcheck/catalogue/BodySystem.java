package org.gutcheck.catalogue;

/** A part of the body, as the article's table of symptoms groups them, and the screen on which its symptoms are asked. */
public record BodySystem(Slug slug, String printedName, String label, String description, Topic askedIn)
        implements Item {

    @Override
    public Kind kind() {
        return Kind.BODY_SYSTEM;
    }
}
