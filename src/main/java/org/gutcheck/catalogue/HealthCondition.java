package org.gutcheck.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A diagnosis the article names, with the article's own grade of the evidence, or none where it gives no grade. */
public record HealthCondition(
        Slug slug,
        String printedName,
        String label,
        String hint,
        String brief,
        String description,
        @Nullable Strength strength)
        implements Tickable {

    @Override
    public Kind kind() {
        return Kind.CONDITION;
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public boolean parentTickable() {
        return true;
    }
}
