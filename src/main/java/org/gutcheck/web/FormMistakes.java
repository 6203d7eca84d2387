package org.gutcheck.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form, in the reader's words: at most one thing for each field, in the order found. */
public final class FormMistakes {

    private final Map<String, String> texts = new LinkedHashMap<>();

    /** Notes a mistake at the field with this id, unless one is noted there already. */
    public void add(String field, String text) {
        texts.putIfAbsent(field, text);
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** The text for a field, or null where it is right. */
    public @Nullable String at(String field) {
        return texts.get(field);
    }

    /** All texts by the id of their field. */
    public Map<String, String> all() {
        return Collections.unmodifiableMap(texts);
    }
}
