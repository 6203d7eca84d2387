package org.gutcheck.catalogue;

/** The article's three kinds of support, in its order. */
public enum SupportKind {
    DIET(Part.DIET),
    HABIT(Part.HABIT),
    SUPPLEMENT(Part.SUPPLEMENT);

    private final Part part;

    SupportKind(Part part) {
        this.part = part;
    }

    /** The part of a summary that holds supports of this kind. */
    public Part part() {
        return part;
    }
}
