package org.gutcheck.editing;

import org.gutcheck.catalogue.Edition;

/** What came of importing a document. */
public sealed interface Importing {

    /** The working copy holds what the document says; told within the same transaction as well. */
    record Done(Edition edition, String by, int changes) implements Importing {}

    /** Nothing has changed, because the plan no longer holds: this one does. */
    record Outdated(ImportPlan now) implements Importing {}

    /** Nothing has changed, for this reason. */
    record Refused(String reason) implements Importing {}

    /** Nothing has changed, because somebody else published or imported all the while. */
    record Busy() implements Importing {}

    /** There is no such upload, or no longer. */
    record Missing() implements Importing {}
}
