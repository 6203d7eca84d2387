package org.gutcheck.web;

/** How much a form may send. */
public final class FormLimits {

    /** A whole questionnaire, filled in, is a tenth of this. */
    public static final int LARGEST_BYTES = 64 * 1024;

    public static final int MOST_PARAMETERS = 1000;

    /** The one path to which files can be sent, and how large they may be there. */
    public static final String UPLOADS = "/admin/import";

    public static final int LARGEST_UPLOAD_BYTES = 20 * 1024 * 1024;

    private FormLimits() {}
}
