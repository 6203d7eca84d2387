package org.gutcheck.admin;

import java.util.List;

/**
 * What somebody sends to publish.
 *
 * @param note what the release is about
 * @param fingerprint of the plan that they saw
 * @param seen the last revision when they saw it, and {@code live} the release that the public saw
 * @param hold the addresses of what is held back
 */
record PublishForm(String note, String fingerprint, long seen, int live, List<String> hold) {

    static final int LONGEST_NOTE = 1000;
}
