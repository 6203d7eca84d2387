package org.gutcheck.content;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.gutcheck.catalogue.AboutYou;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.Topic;
import org.jspecify.annotations.Nullable;

/** The working copy of a fact about the person. */
@Entity
@Table(name = "about_you")
public class AboutYouEntry extends ContentEntry {

    private String question;

    @Enumerated(EnumType.STRING)
    private Topic askedIn;

    private @Nullable String askedAfter;

    private String label;

    private String hint;

    private String brief;

    @SuppressWarnings("NullAway.Init")
    protected AboutYouEntry() {}

    public AboutYouEntry(AboutYou fact, int position) {
        super(fact.slug(), position);
        reword(fact);
    }

    public final void reword(AboutYou fact) {
        this.question = fact.group().value();
        this.askedIn = fact.askedIn();
        Address trigger = fact.askedAfter();
        this.askedAfter = trigger == null ? null : trigger.toString();
        this.label = fact.label();
        this.hint = fact.hint();
        this.brief = fact.brief();
    }

    public AboutYou aboutYou() {
        Address trigger = askedAfter == null ? null : Address.of(askedAfter);
        return new AboutYou(slug(), new Slug(question), askedIn, trigger, label, hint, brief);
    }
}
