package org.gutcheck.content;

/** A row that is shown in an order which editors choose. */
public interface Placed {

    /** The place in the order shown, smallest first. */
    int position();

    void moveTo(int place);
}
