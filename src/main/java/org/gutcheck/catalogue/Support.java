package org.gutcheck.catalogue;

/** Something the article suggests doing; {@code note} is the one line shown where the full card is not. */
public record Support(
        Slug slug, String printedName, String label, String description, String note, SupportKind supportKind)
        implements Item {

    @Override
    public Kind kind() {
        return Kind.SUPPORT;
    }
}
