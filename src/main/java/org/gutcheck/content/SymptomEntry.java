package org.gutcheck.content;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.gutcheck.catalogue.Basis;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.Symptom;

/** The working copy of a symptom. */
@Entity
@Table(name = "symptom")
public class SymptomEntry extends ContentEntry {

    private String printedName;

    private String label;

    private String hint;

    private String brief;

    private String description;

    private String bodySystem;

    @Enumerated(EnumType.STRING)
    private Basis bodySystemBasis;

    private boolean parentTickable;

    @ElementCollection
    @CollectionTable(name = "symptom_option", joinColumns = @JoinColumn(name = "symptom"))
    @OrderColumn(name = "position")
    private List<OptionRow> options = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "symptom_condition", joinColumns = @JoinColumn(name = "symptom"))
    @OrderColumn(name = "position")
    private List<NamedConditionRow> namedConditions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected SymptomEntry() {}

    public SymptomEntry(Symptom symptom, int position) {
        super(symptom.slug(), position);
        reword(symptom);
    }

    public final void reword(Symptom symptom) {
        this.printedName = symptom.printedName();
        this.label = symptom.label();
        this.hint = symptom.hint();
        this.brief = symptom.brief();
        this.description = symptom.description();
        this.bodySystem = symptom.bodySystem().value();
        this.bodySystemBasis = symptom.bodySystemBasis();
        this.parentTickable = symptom.parentTickable();
        this.options = replaced(options, symptom.options(), OptionRow::of);
        this.namedConditions = replaced(namedConditions, symptom.namedConditions(), NamedConditionRow::of);
    }

    public Symptom symptom() {
        return new Symptom(
                slug(),
                printedName,
                label,
                hint,
                brief,
                description,
                new Slug(bodySystem),
                bodySystemBasis,
                parentTickable,
                options.stream().map(OptionRow::option).toList(),
                namedConditions.stream().map(NamedConditionRow::named).toList());
    }

    /** A diagnosis that makes the symptom true, as stored. */
    @Embeddable
    record NamedConditionRow(
            String healthCondition,
            @Enumerated(EnumType.STRING) Basis basis) {

        static NamedConditionRow of(Symptom.NamedCondition named) {
            return new NamedConditionRow(named.condition().value(), named.basis());
        }

        Symptom.NamedCondition named() {
            return new Symptom.NamedCondition(new Slug(healthCondition), basis);
        }
    }
}
