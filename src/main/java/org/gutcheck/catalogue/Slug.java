package org.gutcheck.catalogue;

import java.util.regex.Pattern;

/** The lasting name of one item within its kind: lower-case letters, digits and single hyphens, at most 80 characters. */
public record Slug(String value) implements Comparable<Slug> {

    public static final int MAX_LENGTH = 80;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Slug {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a slug: " + value);
        }
    }

    public static boolean isValid(String text) {
        return text.length() <= MAX_LENGTH && FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
