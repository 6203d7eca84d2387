package org.gutcheck.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An item that people can tick, itself or in parts. */
public sealed interface Tickable extends Item permits Symptom, RiskFactor, HealthCondition {

    List<Option> options();

    /** Whether the item itself can be ticked, beside its options where it has some. */
    boolean parentTickable();

    /** The few words a clinician would use for it. */
    String brief();

    /** The addresses that can be ticked, in the order they are asked: options first, then the item itself. */
    default List<Address> tickables() {
        List<Address> addresses = new ArrayList<>();
        options().forEach(option -> addresses.add(address().withOption(option.slug())));
        if (parentTickable()) {
            addresses.add(address());
        }
        return List.copyOf(addresses);
    }

    default Optional<Option> option(Slug slug) {
        return options().stream().filter(option -> option.slug().equals(slug)).findFirst();
    }
}
