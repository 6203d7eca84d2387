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
import org.gutcheck.catalogue.Explainer;
import org.gutcheck.catalogue.Slug;

/** The working copy of an explainer. */
@Entity
@Table(name = "explainer")
public class ExplainerEntry extends ContentEntry {

    private String title;

    @ElementCollection
    @CollectionTable(name = "explainer_paragraph", joinColumns = @JoinColumn(name = "explainer"))
    @OrderColumn(name = "position")
    @Column(name = "paragraph")
    private List<String> paragraphs = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "explainer_claim", joinColumns = @JoinColumn(name = "explainer"))
    @OrderColumn(name = "position")
    @Column(name = "claim")
    private List<String> claims = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ExplainerEntry() {}

    public ExplainerEntry(Explainer explainer, int position) {
        super(explainer.slug(), position);
        reword(explainer);
    }

    public final void reword(Explainer explainer) {
        this.title = explainer.title();
        paragraphs.clear();
        paragraphs.addAll(explainer.paragraphs());
        claims.clear();
        explainer.claims().forEach(claim -> claims.add(claim.value()));
    }

    public Explainer explainer() {
        return new Explainer(
                slug(), title, paragraphs, claims.stream().map(Slug::new).toList());
    }
}
