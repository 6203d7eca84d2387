package org.gutcheck.admin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form, as its template shows it.
 *
 * @param type which fragment shows it
 * @param path its name in the form, which is its id on the page as well
 * @param label empty where what stands around it names it
 * @param list the id of the list to pick from
 * @param parts the fields or rows within it
 */
public record EntryField(
        String type,
        String path,
        String label,
        @Nullable String hint,
        String value,
        boolean required,
        List<Choice> choices,
        @Nullable String list,
        List<EntryField> parts,
        @Nullable String mistake) {

    /** What describes the field to those who do not see the page. */
    public @Nullable String describedBy() {
        String ids = (hint == null ? "" : path + "-hint") + (mistake == null ? "" : " " + path + "-err");
        return ids.isEmpty() ? null : ids.strip();
    }

    /** One value to choose. */
    public record Choice(String value, String label, boolean chosen) {}
}
