package org.gutcheck.browse;

import java.util.List;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Item;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.catalogue.Part;
import org.gutcheck.catalogue.Support;
import org.gutcheck.catalogue.Symptom;
import org.gutcheck.catalogue.Urgency;
import org.gutcheck.catalogue.WarningSign;

/**
 * A warning sign that goes with an item: a tick of the item makes it worth asking or is part of it, or it hides the support.
 */
record SignWith(Urgency urgency, String question, String href) {

    static List<SignWith> of(Item item, Catalogue catalogue) {
        return catalogue.parts().warningSigns().stream()
                .filter(sign -> goesWith(sign, item))
                .map(sign -> new SignWith(sign.urgency(), sign.question(), Shelf.href(sign.address())))
                .toList();
    }

    private static boolean goesWith(WarningSign sign, Item item) {
        return item instanceof Support support
                ? hides(sign, support)
                : Stream.of(sign.askWhen(), sign.followsFrom())
                        .flatMap(Stream::ofNullable)
                        .flatMap(criterion -> criterion.helpedBy().stream())
                        .anyMatch(fact -> isOf(fact, item));
    }

    /** What every sign of its urgency hides is said once, beside the list. */
    private static boolean hides(WarningSign sign, Support support) {
        Part part = Part.valueOf(support.supportKind().name());
        return sign.withheldSupports().contains(support.slug())
                || (sign.withholds().contains(part)
                        && !sign.urgency().withholds().contains(part));
    }

    private static boolean isOf(Address fact, Item item) {
        return fact.item().equals(item.address())
                || (item instanceof Symptom symptom && fact.equals(Address.of(Kind.BODY_SYSTEM, symptom.bodySystem())));
    }
}
