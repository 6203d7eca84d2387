package org.gutcheck.editing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Adds, removes and moves the rows of a form before anything of it is saved: {@code add:options}, {@code up:options.2}. */
public final class FormRows {

    private static final Pattern ACTION = Pattern.compile("(add|remove|up):([A-Za-z0-9.]{1,200})");

    private static final Pattern ROW = Pattern.compile("(.+)\\.([0-9]{1,4})");

    private FormRows() {}

    /** Whether a button asks for a row rather than for saving; a form can also just be shown again. */
    public static boolean isAsked(String action) {
        return action.equals("show") || ACTION.matcher(action).matches();
    }

    /** The texts with the row added, removed or moved one up; rows are numbered anew. */
    public static MultiValueMap<String, String> apply(String action, MultiValueMap<String, String> typed) {
        Matcher asked = ACTION.matcher(action);
        if (!asked.matches()) {
            return typed;
        }
        String path = asked.group(2);
        if (asked.group(1).equals("add")) {
            MultiValueMap<String, String> more = new LinkedMultiValueMap<>(typed);
            more.put(path + "." + next(path, typed) + ".new", List.of(""));
            return more;
        }
        Matcher row = ROW.matcher(path);
        return row.matches() ? without(row.group(1), path, asked.group(1), typed) : typed;
    }

    private static MultiValueMap<String, String> without(
            String list, String row, String action, MultiValueMap<String, String> typed) {
        List<String> rows = new ArrayList<>(new FormTexts(typed).rows(list));
        int place = rows.indexOf(row);
        if (place < 0) {
            return typed;
        }
        if (action.equals("remove")) {
            rows.remove(place);
        } else if (place > 0) {
            Collections.swap(rows, place, place - 1);
        }
        MultiValueMap<String, String> changed = new LinkedMultiValueMap<>();
        typed.forEach((name, texts) -> {
            if (!name.startsWith(list + ".")) {
                changed.put(name, texts);
            }
        });
        for (int number = 0; number < rows.size(); number++) {
            String from = rows.get(number);
            String to = list + "." + number;
            typed.forEach((name, texts) -> {
                if (name.equals(from) || name.startsWith(from + ".")) {
                    changed.put(to + name.substring(from.length()), texts);
                }
            });
        }
        return changed;
    }

    private static int next(String path, MultiValueMap<String, String> typed) {
        List<String> rows = new FormTexts(typed).rows(path);
        return rows.isEmpty() ? 0 : Integer.parseInt(rows.get(rows.size() - 1).substring(path.length() + 1)) + 1;
    }
}
