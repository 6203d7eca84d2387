package org.gutcheck.admin;

import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.editing.Draft;
import org.gutcheck.editing.EntryText;
import org.gutcheck.editing.Field;
import org.gutcheck.editing.Fields;
import org.gutcheck.editing.PickList;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What an editor chose, field by field, where somebody else had saved meanwhile: whose text the form goes on with. */
final class WhoseText {

    /** Before the name of a field: whose text to take. */
    static final String KEEP = "keep.";

    private static final String THEIRS = "theirs";

    private WhoseText() {}

    /** The form with the texts that stand there now wherever the editor chose them, and what was typed elsewhere. */
    static MultiValueMap<String, String> in(MultiValueMap<String, String> typed, Draft now, PickList picks) {
        EntryKind kind = now.address().kind();
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>(typed);
        MultiValueMap<String, String> theirs = EntryText.of(kind, now.body(), picks);
        for (Field field : Fields.of(kind)) {
            if (THEIRS.equals(typed.getFirst(KEEP + field.name()))) {
                form.keySet().removeIf(field::holds);
                theirs.forEach((name, texts) -> {
                    if (field.holds(name)) {
                        form.put(name, texts);
                    }
                });
            }
        }
        form.keySet().removeIf(name -> name.startsWith(KEEP));
        return form;
    }
}
