package org.gutcheck.content;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import org.gutcheck.catalogue.Part;
import org.gutcheck.catalogue.Urgency;
import org.gutcheck.catalogue.WarningSign;

/** The working copy of a warning sign. */
@Entity
@Table(name = "warning_sign")
public class WarningSignEntry extends ContentEntry {

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private String heading;

    private String question;

    private String brief;

    private String advice;

    @ElementCollection
    @CollectionTable(name = "warning_sign_withholds", joinColumns = @JoinColumn(name = "warning_sign"))
    @Column(name = "part")
    @Enumerated(EnumType.STRING)
    private Set<Part> withholds = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected WarningSignEntry() {}

    public WarningSignEntry(WarningSign sign, int position) {
        super(sign.slug(), position);
        this.urgency = sign.urgency();
        this.heading = sign.heading();
        this.question = sign.question();
        this.brief = sign.brief();
        this.advice = sign.advice();
        withholds.addAll(sign.withholds());
    }

    public WarningSign warningSign() {
        return new WarningSign(slug(), urgency, heading, question, brief, advice, withholds);
    }
}
