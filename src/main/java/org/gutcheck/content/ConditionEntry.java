package org.gutcheck.content;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.gutcheck.catalogue.HealthCondition;
import org.gutcheck.catalogue.Strength;
import org.jspecify.annotations.Nullable;

/** The working copy of a health condition. */
@Entity
@Table(name = "health_condition")
public class ConditionEntry extends ContentEntry {

    private String printedName;

    private String label;

    private String hint;

    private String brief;

    private String description;

    @Enumerated(EnumType.STRING)
    private @Nullable Strength strength;

    @SuppressWarnings("NullAway.Init")
    protected ConditionEntry() {}

    public ConditionEntry(HealthCondition condition, int position) {
        super(condition.slug(), position);
        reword(condition);
    }

    public final void reword(HealthCondition condition) {
        this.printedName = condition.printedName();
        this.label = condition.label();
        this.hint = condition.hint();
        this.brief = condition.brief();
        this.description = condition.description();
        this.strength = condition.strength();
    }

    public HealthCondition condition() {
        return new HealthCondition(slug(), printedName, label, hint, brief, description, strength);
    }
}
