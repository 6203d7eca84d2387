package org.gutcheck.browse;

/** What the home page shows. */
record HomePage(int screens) {}
