package org.gutcheck.content;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gutcheck.catalogue.Citation;
import org.gutcheck.catalogue.ProposalConfidence;
import org.gutcheck.catalogue.Review;
import org.gutcheck.catalogue.ReviewStatus;
import org.gutcheck.catalogue.Slug;
import org.jspecify.annotations.Nullable;

/** The working copy of a citation, with our review of it. */
@Entity
@Table(name = "citation")
public class CitationEntry {

    @Id
    private int number;

    private String claim;

    private boolean pubmedLink;

    private @Nullable Integer listEntry;

    @Enumerated(EnumType.STRING)
    private ReviewStatus reviewStatus;

    private String reviewNote;

    @Enumerated(EnumType.STRING)
    private ProposalConfidence proposalConfidence;

    private LocalDate reviewedOn;

    private @Nullable String reviewedBy;

    @ElementCollection
    @CollectionTable(name = "citation_proposal", joinColumns = @JoinColumn(name = "citation_number"))
    @OrderColumn(name = "position")
    private List<ProposalRow> proposals = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected CitationEntry() {}

    public CitationEntry(Slug claim, Citation citation) {
        this.number = citation.number();
        reword(claim, citation);
    }

    public final void reword(Slug claim, Citation citation) {
        Review review = citation.review();
        this.claim = claim.value();
        this.pubmedLink = citation.pubmedLink();
        this.listEntry = citation.listEntry();
        this.reviewStatus = review.status();
        this.reviewNote = review.note();
        this.proposalConfidence = review.confidence();
        this.reviewedOn = review.reviewedOn();
        this.reviewedBy = review.reviewedBy();
        proposals.clear();
        review.proposals()
                .forEach(entry -> proposals.add(new ProposalRow(
                        entry,
                        review.accepted().contains(entry),
                        review.rejected().contains(entry))));
    }

    /** The slug of the claim that the number stands at, as stored. */
    public String claim() {
        return claim;
    }

    public Citation citation() {
        Review review = new Review(
                reviewStatus,
                reviewNote,
                proposals.stream().map(ProposalRow::entry).toList(),
                proposalConfidence,
                proposals.stream()
                        .filter(ProposalRow::accepted)
                        .map(ProposalRow::entry)
                        .toList(),
                proposals.stream()
                        .filter(ProposalRow::rejected)
                        .map(ProposalRow::entry)
                        .toList(),
                reviewedOn,
                reviewedBy);
        return new Citation(number, pubmedLink, listEntry, review);
    }

    /** An entry of the list that may be meant, as stored. */
    @Embeddable
    record ProposalRow(int entry, boolean accepted, boolean rejected) {}
}
