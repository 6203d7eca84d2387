package org.gutcheck.release;

import java.util.Optional;
import org.gutcheck.catalogue.Edition;

/** The published editions, as everything outside this package sees them. */
public interface Editions {

    /** The edition the public sees now. */
    Edition current();

    /** The edition of a release number, current or past, or nothing where there is no such release. */
    Optional<Edition> find(int number);
}
