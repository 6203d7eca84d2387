package org.gutcheck.check;

import java.util.List;
import java.util.Optional;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Criterion;
import org.gutcheck.catalogue.HealthCondition;
import org.gutcheck.catalogue.Item;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.catalogue.Option;
import org.gutcheck.catalogue.RiskFactor;
import org.gutcheck.catalogue.Symptom;
import org.gutcheck.catalogue.Tickable;
import org.jspecify.annotations.Nullable;

/** The plain label and the clinician's brief words of everything that can be ticked. */
record FactNames(Catalogue catalogue) {

    /** Ticks that a person may not want on a printout that others see: mood, alcohol, pregnancy. */
    private static final List<Address> SENSITIVE = List.of(
            Address.of("symptom:mood-symptoms"),
            Address.of("risk-factor:nsaids-or-alcohol/alcohol"),
            Address.of("about-you:drinks-daily-or-ill-without"),
            Address.of("about-you:pregnant"),
            Address.of("about-you:breastfeeding"),
            Address.of("support:reduce-alcohol"),
            Address.of("warning-sign:suicide-now"),
            Address.of("warning-sign:suicide-thoughts"),
            Address.of("warning-sign:low-mood-2w"),
            Address.of("warning-sign:alcohol-withdrawal-severe"),
            Address.of("warning-sign:pregnant-severe-pain"));

    String label(Address fact) {
        return catalogue.label(fact);
    }

    Words words(Address fact) {
        return new Words(label(fact), isSensitive(fact));
    }

    String brief(Address fact) {
        return switch (fact.kind()) {
            case ABOUT_YOU -> catalogue.aboutYou(fact.slug()).brief();
            case WARNING_SIGN -> catalogue.warningSign(fact.slug()).brief();
            default -> option(fact).map(Option::brief).orElseGet(() -> itemBrief(fact));
        };
    }

    static boolean isSensitive(Address fact) {
        return SENSITIVE.contains(fact) || SENSITIVE.contains(fact.item());
    }

    /** Whether whom a text concerns tells something that a person may not want others to see. */
    static boolean isSensitive(@Nullable Criterion criterion) {
        return criterion != null && criterion.asksAbout().stream().anyMatch(FactNames::isSensitive);
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
