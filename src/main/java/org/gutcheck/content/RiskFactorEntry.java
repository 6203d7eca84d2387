package org.gutcheck.content;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.gutcheck.catalogue.RiskFactor;

/** The working copy of a risk factor. */
@Entity
@Table(name = "risk_factor")
public class RiskFactorEntry extends ContentEntry {

    private String printedName;

    private String label;

    private String hint;

    private String brief;

    private String description;

    private boolean parentTickable;

    @ElementCollection
    @CollectionTable(name = "risk_factor_option", joinColumns = @JoinColumn(name = "risk_factor"))
    @OrderColumn(name = "position")
    private List<OptionRow> options = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected RiskFactorEntry() {}

    public RiskFactorEntry(RiskFactor factor, int position) {
        super(factor.slug(), position);
        reword(factor);
    }

    public final void reword(RiskFactor factor) {
        this.printedName = factor.printedName();
        this.label = factor.label();
        this.hint = factor.hint();
        this.brief = factor.brief();
        this.description = factor.description();
        this.parentTickable = factor.parentTickable();
        this.options = replaced(options, factor.options(), OptionRow::of);
    }

    public RiskFactor riskFactor() {
        return new RiskFactor(
                slug(),
                printedName,
                label,
                hint,
                brief,
                description,
                parentTickable,
                options.stream().map(OptionRow::option).toList());
    }
}
