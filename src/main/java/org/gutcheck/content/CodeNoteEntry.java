package org.gutcheck.content;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.CodeNote;
import org.jspecify.annotations.Nullable;

/** The working copy of a remark on codes. */
@Entity
@Table(name = "code_note")
public class CodeNoteEntry {

    @Id
    private String subject;

    private String note;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected CodeNoteEntry() {}

    public CodeNoteEntry(CodeNote note) {
        this.subject = note.subject().toString();
        this.note = note.note();
    }

    public CodeNote note() {
        return new CodeNote(Address.of(subject), note);
    }
}
