package org.gutcheck.catalogue;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sign that deserves help before anything else.
 *
 * @param heading the small heading under which the sign is asked
 * @param brief what somebody told us, in a few words for a clinician; it guesses at no illness
 * @param withholds what the sign hides where it holds
 * @param askWhen the answers that make the sign worth asking; none means always
 * @param followsFrom the answers from which the sign follows, where it has no checkbox of its own
 * @param withheldSupports the supports that the sign hides where it holds
 * @param relevantTo what the sign is worth knowing of with, whatever was ticked: items and their options;
 *     what is retired or gone counts for nothing
 * @param signOff who checked the texts, or none where nobody has
 */
public record WarningSign(
        Slug slug,
        Urgency urgency,
        String heading,
        String question,
        String brief,
        String advice,
        Set<Part> withholds,
        AskedIn askedIn,
        @Nullable Criterion askWhen,
        @Nullable Criterion followsFrom,
        List<Slug> withheldSupports,
        List<Address> relevantTo,
        List<SourceRef> sources,
        @Nullable SignOff signOff)
        implements SafetyText {

    public WarningSign {
        withholds = withholds.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(withholds));
        withheldSupports = List.copyOf(withheldSupports);
        relevantTo = List.copyOf(relevantTo);
        sources = List.copyOf(sources);
    }

    @Override
    public Address address() {
        return Address.of(Kind.WARNING_SIGN, slug);
    }
}
