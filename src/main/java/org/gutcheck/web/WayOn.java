package org.gutcheck.web;

/** A page that somebody may have meant: its name and its path within the application. */
public record WayOn(String label, String href) {}
