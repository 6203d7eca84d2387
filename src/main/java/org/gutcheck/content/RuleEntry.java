package org.gutcheck.content;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.gutcheck.catalogue.Basis;
import org.gutcheck.catalogue.Criterion;
import org.gutcheck.catalogue.Rule;
import org.gutcheck.catalogue.Slug;

/** The working copy of a rule; its criterion is stored as text. */
@Entity
@Table(name = "support_rule")
public class RuleEntry extends ContentEntry {

    private String support;

    private String criterion;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    private String section;

    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected RuleEntry() {}

    public RuleEntry(Rule rule, String criterion, int position) {
        super(rule.slug(), position);
        reword(rule, criterion);
    }

    public final void reword(Rule rule, String criterion) {
        this.support = rule.support().value();
        this.criterion = criterion;
        this.basis = rule.basis();
        this.section = rule.section();
        this.reason = rule.reason();
    }

    public String criterion() {
        return criterion;
    }

    public Rule rule(Criterion when) {
        return new Rule(slug(), new Slug(support), when, basis, section, reason);
    }
}
