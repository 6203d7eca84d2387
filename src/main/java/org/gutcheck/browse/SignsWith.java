package org.gutcheck.browse;

import java.util.Arrays;
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
import org.gutcheck.web.Wording;

/**
 * The warning signs of one urgency that go with an item: they are relevant to it, or its tick makes them worth asking or is
 * part of them; with a support go those that hide it.
 */
record SignsWith(String heading, List<Sign> signs) {

    /** One sign and the way to its page. */
    record Sign(String question, String href) {}

    /** The most urgent first. */
    static List<SignsWith> of(Item item, Catalogue catalogue, Wording wording) {
        return Arrays.stream(Urgency.values())
                .map(urgency -> new SignsWith(SignsPage.heading(urgency, wording), signs(item, urgency, catalogue)))
                .filter(level -> !level.signs().isEmpty())
                .toList();
    }

    private static List<Sign> signs(Item item, Urgency urgency, Catalogue catalogue) {
        return catalogue.parts().warningSigns().stream()
                .filter(sign -> sign.urgency() == urgency && goesWith(sign, item))
                .map(sign -> new Sign(sign.question(), Shelf.href(sign.address())))
                .toList();
    }

    private static boolean goesWith(WarningSign sign, Item item) {
        return item instanceof Support support
                ? hides(sign, support)
                : Stream.concat(
                                sign.relevantTo().stream(),
                                Stream.of(sign.askWhen(), sign.followsFrom())
                                        .flatMap(Stream::ofNullable)
                                        .flatMap(criterion -> criterion.helpedBy().stream()))
                        .anyMatch(fact -> isOf(fact, item));
    }

    /** What every sign of its urgency hides is said once, beside the list. */
    private static boolean hides(WarningSign sign, Support support) {
        Part part = support.supportKind().part();
        return sign.withheldSupports().contains(support.slug())
                || (sign.withholds().contains(part)
                        && !sign.urgency().withholds().contains(part));
    }

    private static boolean isOf(Address fact, Item item) {
        return fact.item().equals(item.address())
                || (item instanceof Symptom symptom && fact.equals(Address.of(Kind.BODY_SYSTEM, symptom.bodySystem())));
    }
}
