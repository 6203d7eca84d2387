package org.gutcheck.check;

import java.util.List;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Facts;
import org.gutcheck.catalogue.Truth;
import org.gutcheck.checker.Answers;

/** What a page may tell of a person's facts: all but those that a copy for others leaves out. */
record ToldFacts(Answers answers, Facts facts, FactNames names) {

    /** Those of the facts that are so true. */
    List<Address> having(List<Address> asked, Truth truth) {
        return asked.stream()
                .filter(fact -> !answers.leftOut().contains(fact) && facts.of(fact) == truth)
                .toList();
    }

    List<String> words(List<Address> asked, Truth truth) {
        return words(having(asked, truth));
    }

    /** The short names of facts. */
    List<String> words(List<Address> chosen) {
        return chosen.stream().map(names::brief).toList();
    }
}
