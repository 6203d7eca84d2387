package org.gutcheck.editing;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/** The texts of a form by their names; rows of a list are numbered: {@code options.0.label}. */
public final class FormTexts {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    private final MultiValueMap<String, String> typed;

    public FormTexts(MultiValueMap<String, String> typed) {
        this.typed = typed;
    }

    /** The text as {@link #plain} makes it; empty where there is none. */
    public String one(String path) {
        return plain(Objects.requireNonNullElse(typed.getFirst(path), ""));
    }

    /** A text without spaces around it, with plain line ends, and without signs that no reader sees. */
    public static String plain(String text) {
        return UNSEEN.matcher(text.replace("\r\n", "\n")).replaceAll("").strip();
    }

    public List<String> all(String path) {
        return typed.getOrDefault(path, List.of());
    }

    /** The names of all texts below a name, in the order of the form. */
    public List<String> below(String path) {
        return typed.keySet().stream()
                .filter(name -> name.startsWith(path + "."))
                .toList();
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
