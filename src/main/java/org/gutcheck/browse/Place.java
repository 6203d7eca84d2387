package org.gutcheck.browse;

import java.util.Optional;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Explainer;
import org.gutcheck.catalogue.Kind;

/** The page of the library on which something stands: an item, or an explainer, which is a part of the about page. */
record Place(Address page, String label, String href) {

    /** Where an item, a claim or an explainer stands; a claim about no item stands with the first idea that rests on it. */
    static Optional<Place> of(Address subject, Catalogue catalogue) {
        return switch (subject.kind()) {
            case EXPLAINER ->
                catalogue.parts().explainers().stream()
                        .filter(explainer -> explainer.address().equals(subject))
                        .map(Place::of)
                        .findFirst();
            case CLAIM ->
                Stream.concat(
                                catalogue.claim(subject.slug()).subjects().stream()
                                        .flatMap(item -> of(item, catalogue).stream()),
                                catalogue.parts().explainers().stream()
                                        .filter(explainer -> explainer.claims().contains(subject.slug()))
                                        .map(Place::of))
                        .findFirst();
            default ->
                catalogue
                        .item(subject.item())
                        .filter(item -> item.kind() != Kind.BODY_SYSTEM)
                        .map(item -> new Place(item.address(), item.label(), Shelf.href(item)));
        };
    }

    /** The address of something with an id on that page. */
    String at(String id) {
        return href.replaceFirst("#.*", "") + "#" + id;
    }

    private static Place of(Explainer explainer) {
        return new Place(explainer.address(), explainer.title(), "/about#" + AboutPage.id(explainer));
    }
}
