package org.gutcheck.web;

import org.jspecify.annotations.Nullable;

/**
 * What a visitor reads when something went wrong: a heading and what to do, never an exception's message.
 *
 * @param nearest the page that may be meant, or null where none is near
 * @param start where to start again
 */
public record ErrorPage(
        String heading, String text, @Nullable WayOn nearest, WayOn start) {}
