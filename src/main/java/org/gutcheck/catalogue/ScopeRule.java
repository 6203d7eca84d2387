package org.gutcheck.catalogue;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For whom the tool is not meant, or not in full.
 *
 * @param appliesWhen who it concerns; none means everyone
 * @param hides what it hides from those people
 * @param signOff who checked the text, or none where nobody has
 */
public record ScopeRule(
        Slug slug,
        String title,
        @Nullable Criterion appliesWhen,
        Set<Part> hides,
        String text,
        @Nullable SourceRef source,
        @Nullable SignOff signOff)
        implements SafetyText {

    public ScopeRule {
        hides = hides.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(hides));
    }

    /** Whether it concerns people because of a warning sign. */
    public boolean hangsOn(Slug sign) {
        return appliesWhen != null && appliesWhen.asksAbout().contains(Address.of(Kind.WARNING_SIGN, sign));
    }

    @Override
    public List<SourceRef> sources() {
        return source == null ? List.of() : List.of(source);
    }

    @Override
    public Address address() {
        return Address.of(Kind.SCOPE_RULE, slug);
    }
}
