package org.gutcheck.catalogue;

import java.util.List;

/**
 * One symptom entry of the article. {@code hint} explains the checkbox of the item itself and may be empty;
 * {@code namedConditions} are diagnoses that make the entry true, for the one entry that lists diagnoses.
 */
public record Symptom(
        Slug slug,
        String printedName,
        String label,
        String hint,
        String brief,
        String description,
        Slug bodySystem,
        Basis bodySystemBasis,
        boolean parentTickable,
        List<Option> options,
        List<NamedCondition> namedConditions)
        implements Tickable {

    public Symptom {
        options = List.copyOf(options);
        namedConditions = List.copyOf(namedConditions);
    }

    @Override
    public Kind kind() {
        return Kind.SYMPTOM;
    }

    /** A diagnosis that makes a symptom entry true, and who says so. */
    public record NamedCondition(Slug condition, Basis basis) {}
}
