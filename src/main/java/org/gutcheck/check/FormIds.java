package org.gutcheck.check;

import org.gutcheck.catalogue.Address;

/** The ids of questions and choices within the page. */
final class FormIds {

    private FormIds() {}

    static String question(Address question) {
        return "q-" + plain(question);
    }

    static String choice(Address fact) {
        return plain(fact);
    }

    static String other(Address question, String value) {
        return question(question) + "-" + value;
    }

    private static String plain(Address address) {
        return address.toString().replace(':', '-').replace("/", "--");
    }
}
