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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.AskedIn;
import org.gutcheck.catalogue.Criterion;
import org.gutcheck.catalogue.Part;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.Urgency;
import org.gutcheck.catalogue.WarningSign;
import org.jspecify.annotations.Nullable;

/** The working copy of a warning sign; when it is asked and what it follows from are stored as texts of criteria. */
@Entity
@Table(name = "warning_sign")
public class WarningSignEntry extends ContentEntry {

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private String heading;

    private String question;

    private String brief;

    private String advice;

    @Enumerated(EnumType.STRING)
    private AskedIn askedIn;

    private @Nullable String askWhen;

    private @Nullable String followsFrom;

    @Embedded
    private @Nullable SignOffRow signOff;

    @ElementCollection
    @CollectionTable(name = "warning_sign_withholds", joinColumns = @JoinColumn(name = "warning_sign"))
    @Column(name = "part")
    @Enumerated(EnumType.STRING)
    private Set<Part> withholds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "warning_sign_withheld_support", joinColumns = @JoinColumn(name = "warning_sign"))
    @OrderColumn(name = "position")
    @Column(name = "support")
    private List<String> withheldSupports = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "warning_sign_relevant_to", joinColumns = @JoinColumn(name = "warning_sign"))
    @OrderColumn(name = "position")
    @Column(name = "fact")
    private List<String> relevantTo = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "warning_sign_source", joinColumns = @JoinColumn(name = "warning_sign"))
    @OrderColumn(name = "position")
    private List<SourceRefRow> sources = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected WarningSignEntry() {}

    public WarningSignEntry(WarningSign sign, @Nullable String askWhen, @Nullable String followsFrom, int position) {
        super(sign.slug(), position);
        reword(sign, askWhen, followsFrom);
    }

    public final void reword(WarningSign sign, @Nullable String askWhen, @Nullable String followsFrom) {
        this.urgency = sign.urgency();
        this.heading = sign.heading();
        this.question = sign.question();
        this.brief = sign.brief();
        this.advice = sign.advice();
        this.askedIn = sign.askedIn();
        this.askWhen = askWhen;
        this.followsFrom = followsFrom;
        this.signOff = SignOffRow.of(sign.signOff());
        withholds.clear();
        withholds.addAll(sign.withholds());
        withheldSupports.clear();
        sign.withheldSupports().forEach(support -> withheldSupports.add(support.value()));
        relevantTo.clear();
        sign.relevantTo().forEach(fact -> relevantTo.add(fact.toString()));
        sources.clear();
        sign.sources().forEach(source -> sources.add(SourceRefRow.of(source)));
    }

    /** The text of the criterion that makes the sign worth asking, or none where it always is. */
    public @Nullable String askWhen() {
        return askWhen;
    }

    /** The text of the criterion from which the sign follows, or none where it is asked. */
    public @Nullable String followsFrom() {
        return followsFrom;
    }

    public WarningSign warningSign(@Nullable Criterion asked, @Nullable Criterion following) {
        return new WarningSign(
                slug(),
                urgency,
                heading,
                question,
                brief,
                advice,
                withholds,
                askedIn,
                asked,
                following,
                withheldSupports.stream().map(Slug::new).toList(),
                relevantTo.stream().map(Address::of).toList(),
                sources.stream().map(SourceRefRow::ref).toList(),
                SignOffRow.signOff(signOff));
    }
}
