package org.gutcheck.catalogue;

/** A thing of the catalogue that has a page of its own: a lasting slug, the article's printed name and our plain label. */
public sealed interface Item permits BodySystem, Tickable, Support {

    Kind kind();

    Slug slug();

    /** The name exactly as the article prints it. */
    String printedName();

    /** The plain name for readers, without a full stop. */
    String label();

    /** What it means, in our own words. */
    String description();

    default Address address() {
        return Address.of(kind(), slug());
    }
}
