package org.gutcheck.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to mind about supports.
 *
 * @param appliesWhen who it concerns; none means everyone
 * @param hidesUntilAnswered whether a block also hides its supports while it is not known whom it concerns
 */
public record Caution(
        Slug slug,
        CautionLevel level,
        List<Slug> supports,
        @Nullable Criterion appliesWhen,
        boolean hidesUntilAnswered,
        String text) {

    public Caution {
        supports = List.copyOf(supports);
    }

    public Address address() {
        return Address.of(Kind.CAUTION, slug);
    }
}
