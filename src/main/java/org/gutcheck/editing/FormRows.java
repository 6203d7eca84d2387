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

    private static final Pattern ACTION = Pattern.compile("(add|remove|up|show):([A-Za-z0-9.]{1,200})");

    private static final Pattern ROW = Pattern.compile("(.+)\\.([0-9]{1,4})");

    private FormRows() {}

    /** Whether a button asks for a row rather than for saving; a form can also just be shown again. */
    public static boolean isAsked(String action) {
        return action.equals("show") || ACTION.matcher(action).matches();
    }

    /** The form with the row added, removed or moved one up; rows are numbered anew. */
    public static Shown apply(String action, MultiValueMap<String, String> typed) {
        Matcher asked = ACTION.matcher(action);
        if (!asked.matches()) {
            return new Shown(typed, "");
        }
        String path = asked.group(2);
        String what = asked.group(1);
        if (what.equals("add")) {
            return added(path, typed);
        }
        Matcher row = ROW.matcher(path);
        return what.equals("show") || !row.matches()
                ? new Shown(typed, path)
                : changed(row.group(1), path, what.equals("remove"), typed);
    }

    private static Shown added(String path, MultiValueMap<String, String> typed) {
        String row = path + "." + next(path, typed);
        MultiValueMap<String, String> more = new LinkedMultiValueMap<>(typed);
        more.put(row + ".new", List.of(""));
        return new Shown(more, row);
    }

    private static Shown changed(String list, String row, boolean remove, MultiValueMap<String, String> typed) {
        List<String> rows = new ArrayList<>(new FormTexts(typed).rows(list));
        int place = rows.indexOf(row);
        if (place < 0) {
            return new Shown(typed, list);
        }
        if (remove) {
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
        return new Shown(changed, remove ? list : list + "." + Math.max(0, place - 1));
    }

    private static int next(String path, MultiValueMap<String, String> typed) {
        List<String> rows = new FormTexts(typed).rows(path);
        return rows.isEmpty() ? 0 : Integer.parseInt(rows.get(rows.size() - 1).substring(path.length() + 1)) + 1;
    }

    /**
     * A form to be shown again.
     *
     * @param focus the name of the field, row or list where the reader goes on; empty where there is none
     */
    public record Shown(MultiValueMap<String, String> texts, String focus) {}
}
