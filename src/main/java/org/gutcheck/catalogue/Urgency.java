package org.gutcheck.catalogue;

/** How soon somebody needs help, the most urgent first. */
public enum Urgency {
    EMERGENCY,
    SAME_DAY,
    SOON
}
