package org.gutcheck.checker;

import org.gutcheck.catalogue.Caution;
import org.gutcheck.catalogue.CautionLevel;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.Truth;
import org.jspecify.annotations.Nullable;

/** A caution that knows its facts by their numbers. */
final class NumberedCaution {

    private final Slug slug;
    private final boolean blocks;
    private final boolean hidesUntilAnswered;
    private final boolean alsoNeverAsked;
    private final boolean onlyNeverAsked;
    private final @Nullable NumberedCriterion appliesWhen;

    NumberedCaution(Caution caution, FactTable table) {
        this.slug = caution.slug();
        this.blocks = caution.level() == CautionLevel.BLOCK;
        this.hidesUntilAnswered = blocks && caution.hidesUntilAnswered();
        this.alsoNeverAsked = !caution.neverAsked().isEmpty();
        this.onlyNeverAsked = caution.onlyNeverAsked();
        this.appliesWhen = caution.appliesWhen() == null ? null : NumberedCriterion.of(caution.appliesWhen(), table);
    }

    Slug slug() {
        return slug;
    }

    boolean blocks() {
        return blocks;
    }

    boolean hidesUntilAnswered() {
        return hidesUntilAnswered;
    }

    /** Whether the part that is asked concerns a person; no, where nothing is. */
    Truth askedOf(PersonFacts person) {
        if (onlyNeverAsked) {
            return Truth.NO;
        }
        return appliesWhen == null ? Truth.YES : appliesWhen.truth(person);
    }

    /** Whether it concerns a person of whom the asked part says this; where a part is never asked, never a no. */
    Truth concerns(Truth asked) {
        return asked == Truth.NO && alsoNeverAsked ? Truth.UNKNOWN : asked;
    }
}
