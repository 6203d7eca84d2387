package org.gutcheck.api.v1;

import java.util.List;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.MainstreamView;
import org.jspecify.annotations.Nullable;

/**
 * What mainstream medicine says about an item.
 *
 * @param level how far it agrees with the article, in one of seven words
 * @param takeCare whether the article leaves out something that keeps people safe
 */
public record MainstreamInfo(
        String address,
        String level,
        boolean takeCare,
        String text,
        List<SourceRefInfo> sources,
        @Nullable SignOffInfo signOff) {

    /** Null where no view was found. */
    static @Nullable MainstreamInfo of(Address item, Catalogue catalogue) {
        return catalogue.mainstreamView(item).map(MainstreamInfo::of).orElse(null);
    }

    private static MainstreamInfo of(MainstreamView view) {
        return new MainstreamInfo(
                view.address().toString(),
                Code.of(view.agreement()),
                view.takeCare(),
                view.text(),
                PublishedCatalogue.map(view.sources(), SourceRefInfo::of),
                SignOffInfo.of(view));
    }
}
