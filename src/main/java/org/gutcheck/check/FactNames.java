package org.gutcheck.check;

import java.util.Optional;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.HealthCondition;
import org.gutcheck.catalogue.Item;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.catalogue.Option;
import org.gutcheck.catalogue.RiskFactor;
import org.gutcheck.catalogue.Symptom;
import org.gutcheck.catalogue.Tickable;
import org.gutcheck.checker.Question;
import org.gutcheck.web.Wording;

/** The plain label and the clinician's brief words of everything that can be ticked. */
record FactNames(Catalogue catalogue) {

    String label(Address fact) {
        return catalogue.label(fact);
    }

    String brief(Address fact) {
        return switch (fact.kind()) {
            case ABOUT_YOU -> catalogue.aboutYou(fact.slug()).brief();
            case WARNING_SIGN -> catalogue.warningSign(fact.slug()).brief();
            default -> option(fact).map(Option::brief).orElseGet(() -> itemBrief(fact));
        };
    }

    Optional<Option> option(Address fact) {
        return Optional.ofNullable(fact.option())
                .flatMap(slug -> catalogue.tickable(fact).flatMap(item -> item.option(slug)));
    }

    private String itemLabel(Address fact) {
        return catalogue.item(fact.item()).map(Item::label).orElse(fact.slug().value());
    }

    private String itemBrief(Address fact) {
        return catalogue.tickable(fact).map(Tickable::brief).orElseGet(() -> itemLabel(fact));
    }

    /** What a question is called where it is spoken of. */
    String title(Question question, Wording wording) {
        Address address = question.address();
        String otherwise = address.kind() == Kind.BODY_SYSTEM
                ? catalogue.bodySystem(address.slug()).label()
                : brief(question.facts().get(0));
        return wording.about(address, "name", otherwise);
    }

    /** The hint below a checkbox; a support or a body system has none. */
    String hint(Address fact) {
        if (fact.kind() == Kind.ABOUT_YOU) {
            return catalogue.aboutYou(fact.slug()).hint();
        }
        return option(fact)
                .map(Option::hint)
                .orElseGet(() -> catalogue.tickable(fact).map(FactNames::hint).orElse(""));
    }

    private static String hint(Tickable item) {
        if (item instanceof Symptom symptom) {
            return symptom.hint();
        }
        if (item instanceof RiskFactor factor) {
            return factor.hint();
        }
        return item instanceof HealthCondition condition ? condition.hint() : "";
    }
}
