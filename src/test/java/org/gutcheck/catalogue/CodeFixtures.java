package org.gutcheck.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The part of {@link CatalogueFixtures} that builds codes. */
abstract class CodeFixtures {

    private final List<Terminology> terminologies = new ArrayList<>();
    private final List<Code> codes = new ArrayList<>();
    private final List<CodeNote> codeNotes = new ArrayList<>();

    abstract CatalogueFixtures self();

    Codes codes() {
        return new Codes(terminologies, codes, codeNotes);
    }

    public CatalogueFixtures terminology(String slug) {
        terminologies.add(new Terminology(new Slug(slug), slug.toUpperCase(Locale.ROOT), "2026", "Free to use"));
        return self();
    }

    public CatalogueFixtures code(String subject, String terminology, String code, String display) {
        codes.add(new Code(Address.of(subject), new Slug(terminology), code, display, "high", display != null));
        return self();
    }

    public CatalogueFixtures codeNote(String subject, String note) {
        codeNotes.add(new CodeNote(Address.of(subject), note));
        return self();
    }
}
