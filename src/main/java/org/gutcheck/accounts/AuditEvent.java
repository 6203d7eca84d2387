package org.gutcheck.accounts;

/**
 * One thing that somebody did.
 *
 * @param about what it was done to, such as an account or a release; may be empty
 * @param detail more about it, in a few words; may be empty
 */
public record AuditEvent(String who, AuditAction action, String about, String detail) {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_DETAIL = 1000;

    /** Shortens what is longer than the log has room for. */
    public AuditEvent {
        who = cut(who, LONGEST_NAME);
        about = cut(about, LONGEST_NAME);
        detail = cut(detail, LONGEST_DETAIL);
    }

    /** What whoever is signed in did. */
    public static AuditEvent by(CurrentEditor editor, AuditAction action, String about, String detail) {
        return new AuditEvent(editor.signature(), action, about, detail);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
