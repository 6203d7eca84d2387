package org.gutcheck.browse;

import java.util.List;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.MainstreamView;
import org.gutcheck.web.Wording;

/**
 * What mainstream medicine says, in full.
 *
 * @param level how far it agrees with the article, in words
 * @param claim what the article says, in our words
 */
record Viewed(String id, String level, String claim, String text, List<Origin> sources) {

    /** The views that stand on the page of an item or with an idea. */
    static List<Viewed> on(Address page, Catalogue catalogue, Wording wording) {
        return catalogue.parts().mainstreamViews().stream()
                .filter(view ->
                        places(view, catalogue).anyMatch(place -> place.page().equals(page)))
                .map(view -> of(view, catalogue, wording))
                .toList();
    }

    /** Where a view stands. */
    static Stream<Place> places(MainstreamView view, Catalogue catalogue) {
        return view.subjects().stream().flatMap(subject -> Place.of(subject, catalogue).stream());
    }

    static String id(MainstreamView view) {
        return "view-" + view.slug();
    }

    private static Viewed of(MainstreamView view, Catalogue catalogue, Wording wording) {
        return new Viewed(
                id(view), wording.of(view), view.articleClaim(), view.text(), Origin.of(view.sources(), catalogue));
    }
}
