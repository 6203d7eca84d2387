package org.gutcheck.editing;

import java.util.List;
import java.util.Set;
import org.gutcheck.catalogue.EntryKind;

/**
 * One field of the form that edits a kind of entry. Its name is the property of the record; a dot leads into a record within
 * it.
 */
public sealed interface Field {

    String name();

    /** Whether a form has a text of this name for the field, or for a part of it. */
    default boolean holds(String text) {
        return text.equals(name()) || text.startsWith(name() + ".");
    }

    /** A text of at most so many letters. */
    record Text(String name, int most, Blank blank, boolean isLong) implements Field {}

    /** A text that stays as it is once the entry is made: a fact of the article. */
    record Fixed(String name, int most) implements Field {}

    /** A slug. */
    record Name(String name) implements Field {}

    /** A whole number, which may be none where it is not required. */
    record Whole(String name, boolean required) implements Field {}

    record Tick(String name) implements Field {}

    /** One of some values. */
    record Choice(String name, Class<? extends Enum<?>> of, boolean required) implements Field {}

    /** Any of some values. */
    record Choices(String name, Class<? extends Enum<?>> of) implements Field {}

    /** Another entry, or one of its options. */
    record Pick(String name, Set<EntryKind> kinds, As as, boolean required) implements Field {}

    /** A criterion. */
    record Logic(String name, boolean required) implements Field {}

    /** A list of values, each as the field says. */
    record Items(String name, Field each) implements Field {}

    /** A list of records with these fields, the first few of which tell them apart. */
    record Rows(String name, List<Field> fields, int telling) implements Field {}

    /** A list of entries of the reference list, each accepted, rejected or undecided. */
    record Proposals(String name, String accepted, String rejected) implements Field {}

    /** What an empty text means. */
    enum Blank {
        REFUSED,
        EMPTY,
        NULL
    }

    /** How a record names what was picked: by what follows the colon, or by the whole address, which may be an option's. */
    enum As {
        ID,
        NUMBER,
        ADDRESS
    }
}
