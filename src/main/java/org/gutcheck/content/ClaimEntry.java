package org.gutcheck.content;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Citation;
import org.gutcheck.catalogue.Claim;

/** The working copy of a claim; its citations are entries of their own. */
@Entity
@Table(name = "claim")
public class ClaimEntry extends ContentEntry {

    private String statement;

    private String section;

    @ElementCollection
    @CollectionTable(name = "claim_subject", joinColumns = @JoinColumn(name = "claim"))
    @OrderColumn(name = "position")
    @Column(name = "subject")
    private List<String> subjects = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ClaimEntry() {}

    public ClaimEntry(Claim claim, int position) {
        super(claim.slug(), position);
        reword(claim);
    }

    public final void reword(Claim claim) {
        this.statement = claim.statement();
        this.section = claim.section();
        subjects.clear();
        claim.subjects().forEach(subject -> subjects.add(subject.toString()));
    }

    /** The claim with the citations that stand at it, in their order. */
    public Claim claim(List<Citation> citations) {
        return new Claim(
                slug(), statement, section, subjects.stream().map(Address::of).toList(), citations);
    }
}
