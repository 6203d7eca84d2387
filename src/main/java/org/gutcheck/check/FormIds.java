package org.gutcheck.check;

import org.gutcheck.catalogue.Address;
import org.gutcheck.checker.Since;

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

    static String since(Since since) {
        return CheckForm.SINCE + "-" + since.code();
    }

    private static String plain(Address address) {
        return address.toString().replace(':', '-').replace("/", "--");
    }
}
