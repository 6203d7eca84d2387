package org.gutcheck.catalogue;

import java.util.List;

/** A short text that explains one idea, paragraph by paragraph, with the claims it rests on. */
public record Explainer(Slug slug, String title, List<String> paragraphs, List<Slug> claims) {

    public Explainer {
        paragraphs = List.copyOf(paragraphs);
        claims = List.copyOf(claims);
    }

    public Address address() {
        return Address.of(Kind.EXPLAINER, slug);
    }
}
