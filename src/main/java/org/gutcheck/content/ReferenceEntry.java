package org.gutcheck.content;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.gutcheck.catalogue.Reference;
import org.jspecify.annotations.Nullable;

/** The working copy of an entry of the article's reference list. */
@Entity
@Table(name = "printed_reference")
public class ReferenceEntry {

    @Id
    private int number;

    private String asPrinted;

    private boolean confirmed;

    private @Nullable String title;

    private @Nullable String firstAuthor;

    private int publicationYear;

    private String journal;

    private @Nullable String volume;

    private @Nullable String issue;

    private @Nullable String pages;

    private @Nullable String doi;

    private @Nullable String pmid;

    private @Nullable String pmcid;

    private boolean doiPrinted;

    @ElementCollection
    @CollectionTable(name = "printed_reference_same_work", joinColumns = @JoinColumn(name = "reference_number"))
    @OrderColumn(name = "position")
    @Column(name = "other_number")
    private List<Integer> sameWorkAs = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "printed_reference_unconfirmed", joinColumns = @JoinColumn(name = "reference_number"))
    @OrderColumn(name = "position")
    @Column(name = "field")
    private List<String> unconfirmed = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected ReferenceEntry() {}

    public ReferenceEntry(Reference reference) {
        this.number = reference.number();
        reword(reference);
    }

    public final void reword(Reference reference) {
        this.asPrinted = reference.asPrinted();
        this.confirmed = reference.confirmed();
        this.title = reference.title();
        this.firstAuthor = reference.firstAuthor();
        this.publicationYear = reference.year();
        this.journal = reference.journal();
        this.volume = reference.volume();
        this.issue = reference.issue();
        this.pages = reference.pages();
        this.doi = reference.doi();
        this.pmid = reference.pmid();
        this.pmcid = reference.pmcid();
        this.doiPrinted = reference.doiPrinted();
        sameWorkAs.clear();
        sameWorkAs.addAll(reference.sameWorkAs());
        unconfirmed.clear();
        unconfirmed.addAll(reference.unconfirmed());
    }

    public Reference reference() {
        return new Reference(
                number,
                asPrinted,
                confirmed,
                title,
                firstAuthor,
                publicationYear,
                journal,
                volume,
                issue,
                pages,
                doi,
                pmid,
                pmcid,
                doiPrinted,
                sameWorkAs,
                unconfirmed);
    }
}
