package org.gutcheck.checker;

import java.util.List;
import org.gutcheck.catalogue.Address;
import org.jspecify.annotations.Nullable;

/** Something in the answers that cannot be used as it is. */
public sealed interface AnswerProblem {

    /** An address that names nothing that can be answered here; {@code nearest} is the most similar one that does. */
    record Unknown(String given, String nearest) implements AnswerProblem {}

    /** Further unknown addresses, which are only counted. */
    record MoreUnknown(int count) implements AnswerProblem {}

    /** An address whose item is retired. */
    record Retired(Address address, String label) implements AnswerProblem {}

    /** The same address, given more than once. */
    record Duplicate(Address address) implements AnswerProblem {}

    /** Ticks together with "none" or "not sure", or "none" with "not sure", in one ordinary question. */
    record Contradiction(Address question, List<Address> ticked, boolean none, boolean unsure)
            implements AnswerProblem {}

    /** More than one tick in a question that takes one. */
    record MoreThanOne(Address question, List<Address> ticked) implements AnswerProblem {}

    /** A value of a plain field that is none of those allowed. */
    record BadValue(String field, String given, List<String> allowed) implements AnswerProblem {}

    /** A question that has to be answered and was not. */
    record Missing(Address question) implements AnswerProblem {}

    /** Where to look for it on the form: the question concerned, if it concerns one. */
    default @Nullable Address concerns() {
        if (this instanceof Contradiction contradiction) {
            return contradiction.question();
        }
        if (this instanceof MoreThanOne moreThanOne) {
            return moreThanOne.question();
        }
        return this instanceof Missing missing ? missing.question() : null;
    }
}
