package org.gutcheck.checker;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.gutcheck.catalogue.Address;
import org.jspecify.annotations.Nullable;

/**
 * What one person answered: facts ticked, and questions answered with none or not sure; all else was not answered.
 *
 * @param gutSince how long the gut complaints have gone on, or null where not answered
 * @param country the country chosen for phone numbers, or null where none was
 * @param leftOut facts and questions that nothing is to be said of: none is ticked, and no answer denies one
 */
public record Answers(
        Set<Address> ticked,
        Set<Address> none,
        Set<Address> unsure,
        @Nullable Since gutSince,
        @Nullable String country,
        Set<Address> leftOut) {

    public static final Answers NOTHING = new Answers(Set.of(), Set.of(), Set.of(), null, null);

    public Answers {
        ticked = inOrder(ticked);
        none = inOrder(none);
        unsure = inOrder(unsure);
        leftOut = inOrder(leftOut);
    }

    public Answers(
            Set<Address> ticked,
            Set<Address> none,
            Set<Address> unsure,
            @Nullable Since gutSince,
            @Nullable String country) {
        this(ticked, none, unsure, gutSince, country, Set.of());
    }

    /** The same answers as if nobody had answered these questions or whether these facts hold. */
    public Answers without(Set<Address> facts) {
        return new Answers(less(ticked, facts), less(none, facts), less(unsure, facts), gutSince, country, facts);
    }

    private static Set<Address> less(Set<Address> addresses, Set<Address> left) {
        Set<Address> rest = new LinkedHashSet<>(addresses);
        rest.removeAll(left);
        return rest;
    }

    /** In one order, whatever the order given, so that the same answers are the same to the letter. */
    private static Set<Address> inOrder(Set<Address> addresses) {
        return addresses.isEmpty()
                ? Set.of()
                : Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(addresses)));
    }
}
