package org.gutcheck.catalogue;

/** This support, when this criterion holds, because of this, on this basis ({@code section} is empty for an editor's). */
public record Rule(Slug slug, Slug support, Criterion when, Basis basis, String section, String reason) {

    public Address address() {
        return Address.of(Kind.RULE, slug);
    }

    /** Whether a tick of an item, or of an option of it, helps the rule to fire. */
    public boolean names(Address item) {
        return when.helpedBy().stream().anyMatch(fact -> fact.item().equals(item));
    }
}
