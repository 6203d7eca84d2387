package org.gutcheck.admin;

/**
 * One release.
 *
 * @param changes what it changed against the one before it
 */
record ReleasePage(ReleaseLine line, String sha256, int schemaVersion, ChangeList changes) {

    /** A release as lists show it. */
    record ReleaseLine(int number, String name, String time, String by, String note, boolean live) {}
}
