package org.gutcheck.web;

/** What a visitor reads when something went wrong: a heading and what to do, never an exception's message. */
public record ErrorPage(String heading, String text) {}
