package org.gutcheck.catalogue;

/** A public terminology as it was read: its name, which edition, and what its licence allows. */
public record Terminology(Slug slug, String name, String edition, String licence) {

    public EntryAddress entry() {
        return new EntryAddress(EntryKind.TERMINOLOGY, slug.value());
    }
}
