package org.gutcheck.web;

/** How much a form may send. */
public final class FormLimits {

    /** A whole questionnaire, filled in, is a tenth of this. */
    public static final int LARGEST_BYTES = 64 * 1024;

    public static final int MOST_PARAMETERS = 1000;

    private FormLimits() {}
}
