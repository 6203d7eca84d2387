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
import org.gutcheck.catalogue.Agreement;
import org.gutcheck.catalogue.MainstreamView;
import org.jspecify.annotations.Nullable;

/** The working copy of what mainstream medicine says beside the article. */
@Entity
@Table(name = "mainstream_view")
public class MainstreamViewEntry extends ContentEntry {

    @Enumerated(EnumType.STRING)
    private Agreement agreement;

    @Column(name = "safety_note")
    private boolean takeCare;

    private String articleClaim;

    @Column(name = "view_text")
    private String text;

    @Embedded
    private @Nullable SignOffRow signOff;

    @ElementCollection
    @CollectionTable(name = "mainstream_view_subject", joinColumns = @JoinColumn(name = "mainstream_view"))
    @OrderColumn(name = "position")
    @Column(name = "subject")
    private List<String> subjects = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "mainstream_view_source", joinColumns = @JoinColumn(name = "mainstream_view"))
    @OrderColumn(name = "position")
    private List<SourceRefRow> sources = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected MainstreamViewEntry() {}

    public MainstreamViewEntry(MainstreamView view, int position) {
        super(view.slug(), position);
        reword(view);
    }

    public final void reword(MainstreamView view) {
        this.agreement = view.agreement();
        this.takeCare = view.takeCare();
        this.articleClaim = view.articleClaim();
        this.text = view.text();
        this.signOff = SignOffRow.of(view.signOff());
        subjects.clear();
        view.subjects().forEach(subject -> subjects.add(subject.toString()));
        sources.clear();
        view.sources().forEach(source -> sources.add(SourceRefRow.of(source)));
    }

    public MainstreamView mainstreamView() {
        return new MainstreamView(
                slug(),
                subjects.stream().map(Address::of).toList(),
                agreement,
                takeCare,
                articleClaim,
                text,
                sources.stream().map(SourceRefRow::ref).toList(),
                SignOffRow.signOff(signOff));
    }
}
