package org.gutcheck.check;

import java.util.List;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Facts;
import org.gutcheck.catalogue.Truth;
import org.gutcheck.checker.Answers;

/** What a page may tell of a person's facts: all but those that a copy for others leaves out. */
record ToldFacts(Answers answers, Facts facts, FactNames names) {

    /** The short names of the facts that are so true. */
    List<String> words(List<Address> asked, Truth truth) {
        return having(asked, truth).map(names::brief).toList();
    }

    int count(List<Address> asked, Truth truth) {
        return (int) having(asked, truth).count();
    }

    List<Address> told(List<Address> asked) {
        return asked.stream().filter(fact -> !answers.leftOut().contains(fact)).toList();
    }

    private Stream<Address> having(List<Address> asked, Truth truth) {
        return told(asked).stream().filter(fact -> facts.of(fact) == truth);
    }
}
