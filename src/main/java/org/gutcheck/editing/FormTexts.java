package org.gutcheck.editing;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.springframework.util.MultiValueMap;

/** The texts of a form by their names; rows of a list are numbered: {@code options.0.label}. */
public final class FormTexts {

    private final MultiValueMap<String, String> typed;

    public FormTexts(MultiValueMap<String, String> typed) {
        this.typed = typed;
    }

    /** The text without spaces around it and with plain line ends; empty where there is none. */
    public String one(String path) {
        String text = Objects.requireNonNullElse(typed.getFirst(path), "");
        return text.replace("\r\n", "\n").strip();
    }

    public List<String> all(String path) {
        return typed.getOrDefault(path, List.of());
    }

    /** The rows of a list that the form holds, in their order: {@code options.0}, {@code options.1}. */
    public List<String> rows(String path) {
        TreeSet<Integer> numbers = new TreeSet<>();
        String start = path + ".";
        for (String name : typed.keySet()) {
            if (name.startsWith(start)) {
                String number = name.substring(start.length()).split("\\.", 2)[0];
                if (number.matches("[0-9]{1,4}")) {
                    numbers.add(Integer.valueOf(number));
                }
            }
        }
        return numbers.stream().map(number -> start + number).toList();
    }

    /** Whether nothing was typed or picked in a row; ticks and verdicts alone say nothing. */
    boolean isBlankBelow(String row) {
        return typed.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(row + "."))
                .allMatch(entry -> entry.getValue().stream()
                        .allMatch(text -> text == null || text.isBlank() || text.equals("on")));
    }
}
