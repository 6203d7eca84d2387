package org.gutcheck.admin;

import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.editing.Fault;
import org.gutcheck.web.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What editors read at the fields of an entry: a kind may have words of its own for a field that others have too. */
@Component
class FieldWords {

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

    String kind(EntryKind kind) {
        return wording.of("EntryKind." + kind);
    }
}
