package org.gutcheck.catalogue;

import java.util.List;

/** A statement of the article in our words, the section it comes from, what it is about, and its citations in order. */
public record Claim(Slug slug, String statement, String section, List<Address> subjects, List<Citation> citations) {

    public Claim {
        subjects = List.copyOf(subjects);
        citations = List.copyOf(citations);
    }

    public Address address() {
        return Address.of(Kind.CLAIM, slug);
    }

    Claim withCitations(List<Citation> others) {
        return new Claim(slug, statement, section, subjects, others);
    }
}
