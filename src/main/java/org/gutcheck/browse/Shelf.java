package org.gutcheck.browse;

import java.util.Arrays;
import java.util.Optional;
import org.gutcheck.catalogue.Item;
import org.gutcheck.catalogue.Kind;

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

    /** The page of an item, within the application. */
    static String href(Item item) {
        return Arrays.stream(values())
                .filter(shelf -> shelf.kind == item.kind())
                .map(shelf -> "/" + shelf.path + "/" + item.slug())
                .findFirst()
                .orElseGet(() -> "/symptoms#" + item.slug());
    }
}
