package org.gutcheck.content;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Caution;
import org.gutcheck.catalogue.CautionLevel;
import org.gutcheck.catalogue.Criterion;
import org.gutcheck.catalogue.Slug;
import org.jspecify.annotations.Nullable;

/** The working copy of a caution; whom it concerns is stored as the text of a criterion. */
@Entity
@Table(name = "caution")
public class CautionEntry extends ContentEntry {

    @Enumerated(EnumType.STRING)
    private CautionLevel cautionLevel;

    private @Nullable String appliesWhen;

    private boolean hidesUntilAnswered;

    @Column(name = "caution_text")
    private String text;

    private String appliesTo;

    private String neverAsked;

    private boolean onlyNeverAsked;

    private boolean standsWhole;

    @Embedded
    private @Nullable SignOffRow signOff;

    @ElementCollection
    @CollectionTable(name = "caution_support", joinColumns = @JoinColumn(name = "caution"))
    @OrderColumn(name = "position")
    @Column(name = "support")
    private List<String> supports = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "caution_subject", joinColumns = @JoinColumn(name = "caution"))
    @OrderColumn(name = "position")
    @Column(name = "subject")
    private List<String> subjects = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "caution_source", joinColumns = @JoinColumn(name = "caution"))
    @OrderColumn(name = "position")
    private List<SourceRefRow> sources = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected CautionEntry() {}

    public CautionEntry(Caution caution, @Nullable String appliesWhen, int position) {
        super(caution.slug(), position);
        reword(caution, appliesWhen);
    }

    public final void reword(Caution caution, @Nullable String appliesWhen) {
        this.cautionLevel = caution.level();
        this.appliesWhen = appliesWhen;
        this.hidesUntilAnswered = caution.hidesUntilAnswered();
        this.text = caution.text();
        this.appliesTo = caution.appliesTo();
        this.neverAsked = caution.neverAsked();
        this.onlyNeverAsked = caution.onlyNeverAsked();
        this.standsWhole = caution.standsWhole();
        this.signOff = SignOffRow.of(caution.signOff());
        supports.clear();
        caution.supports().forEach(support -> supports.add(support.value()));
        subjects.clear();
        caution.subjects().forEach(subject -> subjects.add(subject.toString()));
        sources.clear();
        caution.sources().forEach(source -> sources.add(SourceRefRow.of(source)));
    }

    /** The text of the criterion, or none where the caution concerns everyone, or those whom nobody is asked about. */
    public @Nullable String appliesWhen() {
        return appliesWhen;
    }

    public Caution caution(@Nullable Criterion criterion) {
        return new Caution(
                slug(),
                cautionLevel,
                supports.stream().map(Slug::new).toList(),
                criterion,
                hidesUntilAnswered,
                text,
                appliesTo,
                neverAsked,
                onlyNeverAsked,
                standsWhole,
                subjects.stream().map(Address::of).toList(),
                sources.stream().map(SourceRefRow::ref).toList(),
                SignOffRow.signOff(signOff));
    }
}
