package org.gutcheck.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A fact about the person that changes what is shown; facts of one group are asked together.
 *
 * @param group the question this is an answer to; where it is the fact's own slug, the question is yes or no
 * @param askedAfter the tick that makes the question worth asking, or none where it always is
 */
public record AboutYou(
        Slug slug, Slug group, Topic askedIn, @Nullable Address askedAfter, String label, String hint, String brief) {

    public Address address() {
        return Address.of(Kind.ABOUT_YOU, slug);
    }
}
