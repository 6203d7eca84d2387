package org.gutcheck.api.v1;

import org.gutcheck.catalogue.CodeNote;
import org.jspecify.annotations.Nullable;

/**
 * What a terminology calls something: metadata, never a diagnosis.
 *
 * @param display the terminology's own words, or null where they are not known
 * @param confidence how sure we are that the two mean the same, in words
 * @param confirmed whether this and every other code of the same subject was seen in its terminology
 */
public record CodeInfo(
        String subject,
        String terminology,
        String code,
        @Nullable String display,
        String confidence,
        boolean confirmed) {

    static CodeInfo of(org.gutcheck.catalogue.Code code) {
        return new CodeInfo(
                code.subject().toString(),
                code.terminology().value(),
                code.code(),
                code.display(),
                code.confidence(),
                code.confirmed());
    }

    /** A remark on the codes of one subject. */
    public record NoteInfo(String subject, String note) {
        static NoteInfo of(CodeNote note) {
            return new NoteInfo(note.subject().toString(), note.note());
        }
    }
}
