package org.gutcheck.release;

import org.gutcheck.catalogue.Edition;

/** Tells, within the transaction in which somebody did it, that the public sees another release. */
public sealed interface PublicSwitched {

    Edition edition();

    /** The signature of who did it. */
    String by();

    /** A release was published. */
    record ToNew(Edition edition, String by, String note) implements PublicSwitched {}

    /** A release that was published before is shown again. */
    record ToEarlier(Edition edition, int instead, String by) implements PublicSwitched {}
}
