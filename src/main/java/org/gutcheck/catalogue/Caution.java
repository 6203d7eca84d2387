package org.gutcheck.catalogue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something to mind about supports.
 *
 * @param appliesWhen who it concerns, as far as that is asked; none means everyone, unless nothing of it is ever asked
 * @param hidesUntilAnswered whether a block also hides its supports while it is not known whom it concerns
 * @param appliesTo whom it concerns among those who are asked, in words that complete "for ..."; may be empty
 * @param neverAsked whom it also concerns though nobody is asked, completing "Not for you if ..."; may be empty
 * @param onlyNeverAsked whether nothing about whom it concerns is ever asked, so that it stays open for everyone
 * @param standsWhole whether a part of the text alone could do harm, so that paper too shows all of it beside a support
 * @param subjects claims and explainers that it is about, other than supports
 * @param signOff who checked the text, or none where nobody has
 */
public record Caution(
        Slug slug,
        CautionLevel level,
        List<Slug> supports,
        @Nullable Criterion appliesWhen,
        boolean hidesUntilAnswered,
        String text,
        String appliesTo,
        String neverAsked,
        boolean onlyNeverAsked,
        boolean standsWhole,
        List<Address> subjects,
        List<SourceRef> sources,
        @Nullable SignOff signOff)
        implements SafetyText {

    public Caution {
        supports = List.copyOf(supports);
        subjects = List.copyOf(subjects);
        sources = List.copyOf(sources);
    }

    /** The condition with which it is good to know, whatever is suggested; none, where it is about a support alone. */
    public Optional<Address> condition() {
        return level == CautionLevel.INFO
                        && appliesWhen instanceof Criterion.Ticked ticked
                        && ticked.fact().kind() == Kind.CONDITION
                ? Optional.of(ticked.fact())
                : Optional.empty();
    }

    @Override
    public Address address() {
        return Address.of(Kind.CAUTION, slug);
    }
}
