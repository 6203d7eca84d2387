package org.gutcheck.content;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
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

    @ElementCollection
    @CollectionTable(name = "caution_support", joinColumns = @JoinColumn(name = "caution"))
    @OrderColumn(name = "position")
    @Column(name = "support")
    private List<String> supports = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected CautionEntry() {}

    public CautionEntry(Caution caution, @Nullable String appliesWhen, int position) {
        super(caution.slug(), position);
        this.cautionLevel = caution.level();
        this.appliesWhen = appliesWhen;
        this.hidesUntilAnswered = caution.hidesUntilAnswered();
        this.text = caution.text();
        caution.supports().forEach(support -> supports.add(support.value()));
    }

    /** The text of the criterion, or none where the caution concerns everyone. */
    public @Nullable String appliesWhen() {
        return appliesWhen;
    }

    public Caution caution(@Nullable Criterion criterion) {
        return new Caution(
                slug(), cautionLevel, supports.stream().map(Slug::new).toList(), criterion, hidesUntilAnswered, text);
    }
}
