package org.gutcheck.content;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Code;
import org.gutcheck.catalogue.Slug;
import org.jspecify.annotations.Nullable;

/** The working copy of a code. */
@Entity
@Table(name = "code")
public class CodeEntry {

    private static final String CONFIRMED = "confirmed";

    @EmbeddedId
    private Key key;

    // Read by queries alone, which order by it.
    @SuppressWarnings("UnusedVariable")
    private int position;

    private @Nullable String display;

    private String confidence;

    private String evidence;

    @SuppressWarnings("NullAway.Init")
    protected CodeEntry() {}

    public CodeEntry(Code code, int position) {
        this.key = new Key(code.subject().toString(), code.terminology().value(), code.code());
        this.position = position;
        this.display = code.display();
        this.confidence = code.confidence();
        this.evidence = code.confirmed() ? CONFIRMED : "";
    }

    public Code code() {
        return new Code(
                Address.of(key.subject),
                new Slug(key.terminology),
                key.code,
                display,
                confidence,
                evidence.equals(CONFIRMED));
    }

    /** What a code stands at, in which terminology, and the code itself. */
    @Embeddable
    record Key(String subject, String terminology, String code) {}
}
