package org.gutcheck.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What mainstream medicine says beside the article.
 *
 * @param subjects the items, claims and explainers that it is about
 * @param takeCare whether the article leaves out something that keeps people safe
 * @param articleClaim what the article says, in our words
 * @param signOff who checked the text, or none where nobody has
 */
public record MainstreamView(
        Slug slug,
        List<Address> subjects,
        Agreement agreement,
        boolean takeCare,
        String articleClaim,
        String text,
        List<SourceRef> sources,
        @Nullable SignOff signOff)
        implements SafetyText {

    public MainstreamView {
        subjects = List.copyOf(subjects);
        sources = List.copyOf(sources);
    }

    @Override
    public Address address() {
        return Address.of(Kind.MAINSTREAM_VIEW, slug);
    }
}
