package org.gutcheck.editing;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What came of saving an entry. */
public sealed interface Saving {

    /** The entry is saved and stands like this; where nothing had changed there is no new revision. */
    record Saved(Draft draft) implements Saving {}

    /** The entry is gone from the working copy. */
    record Removed() implements Saving {}

    /**
     * Somebody else has saved the entry since the form was filled in; nothing is changed.
     *
     * @param now what stands there
     * @param before what the form was filled in from, where that is known
     */
    record Outdated(Draft now, Optional<ObjectNode> before) implements Saving {}

    /** The name of a new entry is in use, or was; nothing is changed. */
    record Taken() implements Saving {}

    /** There is no such entry. */
    record Missing() implements Saving {}

    /** Somebody else published or imported all the while; nothing is changed, and another try may do. */
    record Busy() implements Saving {}

    /** The entry makes no record, for this reason; nothing is changed. */
    record Refused(String reason) implements Saving {}
}
