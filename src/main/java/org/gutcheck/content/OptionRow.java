package org.gutcheck.content;

import jakarta.persistence.Embeddable;
import org.gutcheck.catalogue.Option;
import org.gutcheck.catalogue.Slug;

/** An option of a symptom or a risk factor, as stored. */
@Embeddable
record OptionRow(String slug, String label, String hint, String brief) {

    static OptionRow of(Option option) {
        return new OptionRow(option.slug().value(), option.label(), option.hint(), option.brief());
    }

    Option option() {
        return new Option(new Slug(slug), label, hint, brief);
    }
}
