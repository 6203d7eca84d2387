package org.gutcheck.browse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Item;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.catalogue.Nearest;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.WarningSign;
import org.gutcheck.web.WayOn;
import org.jspecify.annotations.Nullable;

/** The four shelves of the library, with the path under which each stands. */
enum Shelf {
    SYMPTOMS(Kind.SYMPTOM, "symptoms"),
    RISK_FACTORS(Kind.RISK_FACTOR, "risk-factors"),
    CONDITIONS(Kind.CONDITION, "conditions"),
    SUPPORTS(Kind.SUPPORT, "supports");

    /** Matches the path of every shelf. */
    static final String PATHS = "symptoms|risk-factors|conditions|supports";

    private final Kind kind;
    private final String path;

    Shelf(Kind kind, String path) {
        this.kind = kind;
        this.path = path;
    }

    Kind kind() {
        return kind;
    }

    String path() {
        return path;
    }

    static Optional<Shelf> at(String path) {
        return Arrays.stream(values()).filter(shelf -> shelf.path.equals(path)).findFirst();
    }

    /** The page that an unknown slug may mean: the one with the nearest slug, unless more than half of it differs. */
    static @Nullable WayOn nearest(String slug, Catalogue catalogue) {
        String given = slug.length() > Slug.MAX_LENGTH ? slug.substring(0, Slug.MAX_LENGTH) : slug;
        List<Address> pages = Stream.concat(
                        catalogue.parts().items().map(Item::address).filter(Shelf::hasPage),
                        catalogue.parts().warningSigns().stream().map(WarningSign::address))
                .toList();
        return Nearest.likely(given, pages, page -> page.slug().value())
                .map(page -> new WayOn(catalogue.label(page), href(page)))
                .orElse(null);
    }

    static boolean hasPage(Address address) {
        return Arrays.stream(values()).anyMatch(shelf -> shelf.kind == address.kind());
    }

    /** The page of an item or a warning sign, within the application; a body system has none of its own. */
    static String href(Address address) {
        if (address.kind() == Kind.WARNING_SIGN) {
            return "/warning-signs/" + address.slug();
        }
        return Arrays.stream(values())
                .filter(shelf -> shelf.kind == address.kind())
                .map(shelf -> "/" + shelf.path + "/" + address.slug())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No page is about " + address));
    }

    /** The name that the article prints for an item, or null where it is the label, capitals apart. */
    static @Nullable String printedName(Item item) {
        return item.printedName().equalsIgnoreCase(item.label()) ? null : item.printedName();
    }

    /** The page of an item, within the application. */
    static String href(Item item) {
        return href(item.address());
    }
}
