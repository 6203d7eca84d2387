package org.gutcheck.content;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import org.gutcheck.catalogue.Criterion;
import org.gutcheck.catalogue.Part;
import org.gutcheck.catalogue.ScopeRule;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.SourceRef;
import org.jspecify.annotations.Nullable;

/** The working copy of a scope rule; whom it concerns is stored as the text of a criterion. */
@Entity
@Table(name = "scope_rule")
public class ScopeRuleEntry extends ContentEntry {

    private static final String CONFIRMED = "confirmed";

    private String title;

    private @Nullable String appliesWhen;

    @Column(name = "rule_text")
    private String text;

    private @Nullable String source;

    private String locator;

    private String evidence;

    @Embedded
    private @Nullable SignOffRow signOff;

    @ElementCollection
    @CollectionTable(name = "scope_rule_hides", joinColumns = @JoinColumn(name = "scope_rule"))
    @Column(name = "part")
    @Enumerated(EnumType.STRING)
    private Set<Part> hides = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected ScopeRuleEntry() {}

    public ScopeRuleEntry(ScopeRule rule, @Nullable String appliesWhen, int position) {
        super(rule.slug(), position);
        reword(rule, appliesWhen);
    }

    public final void reword(ScopeRule rule, @Nullable String appliesWhen) {
        SourceRef ref = rule.source();
        this.title = rule.title();
        this.appliesWhen = appliesWhen;
        this.text = rule.text();
        this.source = ref == null ? null : ref.source().value();
        this.locator = ref == null ? "" : ref.locator();
        this.evidence = ref != null && ref.confirmed() ? CONFIRMED : "";
        this.signOff = SignOffRow.of(rule.signOff());
        hides.clear();
        hides.addAll(rule.hides());
    }

    /** The text of the criterion, or none where the rule concerns everyone. */
    public @Nullable String appliesWhen() {
        return appliesWhen;
    }

    public ScopeRule scopeRule(@Nullable Criterion criterion) {
        SourceRef ref = source == null ? null : new SourceRef(new Slug(source), locator, evidence.equals(CONFIRMED));
        return new ScopeRule(slug(), title, criterion, hides, text, ref, SignOffRow.signOff(signOff));
    }
}
