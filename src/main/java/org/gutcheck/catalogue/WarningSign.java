package org.gutcheck.catalogue;

import java.util.EnumSet;
import java.util.Set;

/**
 * A sign that deserves help before anything else.
 *
 * @param heading the small heading under which the sign is asked
 * @param brief the few words a clinician would use for it
 * @param withholds what a tick of it hides
 */
public record WarningSign(
        Slug slug, Urgency urgency, String heading, String question, String brief, String advice, Set<Part> withholds) {

    public WarningSign {
        withholds = withholds.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(withholds));
    }

    public Address address() {
        return Address.of(Kind.WARNING_SIGN, slug);
    }
}
