package org.gutcheck.admin;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.editing.Fault;
import org.gutcheck.editing.Field;
import org.gutcheck.editing.Fields;
import org.gutcheck.web.FormMistakes;
import org.gutcheck.web.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What editors read at the fields of an entry: a kind may have words of its own for a field that others have too. */
@Component
class FieldWords {

    private static final Pattern ROW = Pattern.compile("\\.([0-9]{1,4})(?:\\.(.+))?");

    private final Wording wording;

    FieldWords(Wording wording) {
        this.wording = wording;
    }

    String label(EntryKind kind, String name) {
        return wording.find("field." + kind.prefix() + "." + name).orElseGet(() -> wording.of("field." + name));
    }

    @Nullable
    String hint(EntryKind kind, String name) {
        return wording.find("field." + kind.prefix() + "." + name + ".explained")
                .or(() -> wording.find("field." + name + ".explained"))
                .orElse(null);
    }

    /** One value of a choice, as editors call it. */
    String choice(Enum<?> value) {
        return choice(value.getDeclaringClass().getSimpleName(), value.name());
    }

    String choice(String of, String value) {
        return wording.of("edit." + of + "." + value);
    }

    String mistake(Fault fault) {
        return wording.of("fault." + fault.what(), fault.parts().toArray());
    }

    /** Where on a form each mistake is, in words, by the id of its field. */
    Map<String, String> labels(EntryKind kind, FormMistakes mistakes) {
        Map<String, String> labels = new HashMap<>();
        for (String path : mistakes.all().keySet()) {
            Fields.of(kind).stream()
                    .filter(field -> field.holds(path))
                    .findFirst()
                    .ifPresent(field -> labels.put(path, label(kind, field, path)));
        }
        return labels;
    }

    private String label(EntryKind kind, Field field, String path) {
        String label = label(kind, field.name());
        Matcher row = ROW.matcher(path.substring(field.name().length()));
        if (!row.matches()) {
            return label;
        }
        String place = wording.of("edit.item", label, Integer.parseInt(row.group(1)) + 1);
        return field instanceof Field.Rows && row.group(2) != null
                ? wording.of("edit.part", place, label(kind, field.name() + "." + row.group(2)))
                : place;
    }

    String kind(EntryKind kind) {
        return wording.of("EntryKind." + kind);
    }
}
