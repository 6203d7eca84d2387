package org.gutcheck.api.v1;

import java.util.List;
import org.gutcheck.catalogue.MainstreamView;
import org.jspecify.annotations.Nullable;

/**
 * What mainstream medicine says beside the article; subjects without one have none that was found.
 *
 * @param level how far it agrees with the article, in one of seven words
 * @param takeCare whether the article leaves out something that keeps people safe
 * @param articleClaim what the article says, in this site's words
 */
public record MainstreamViewInfo(
        String address,
        List<String> subjects,
        String level,
        boolean takeCare,
        String articleClaim,
        String text,
        List<SourceRefInfo> sources,
        @Nullable SignOffInfo signOff) {
    static MainstreamViewInfo of(MainstreamView view) {
        return new MainstreamViewInfo(
                view.address().toString(),
                PublishedCatalogue.addresses(view.subjects().stream()),
                Code.of(view.agreement()),
                view.takeCare(),
                view.articleClaim(),
                view.text(),
                PublishedCatalogue.map(view.sources(), SourceRefInfo::of),
                SignOffInfo.of(view));
    }
}
