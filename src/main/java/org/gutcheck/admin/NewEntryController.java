package org.gutcheck.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gutcheck.accounts.CurrentEditor;
import org.gutcheck.accounts.TypedText;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.editing.Drafts;
import org.gutcheck.editing.EntryReader;
import org.gutcheck.editing.Fields;
import org.gutcheck.editing.FormRows;
import org.gutcheck.editing.FormTexts;
import org.gutcheck.editing.NewEntry;
import org.gutcheck.editing.PickList;
import org.gutcheck.editing.Saving;
import org.gutcheck.web.FormMistakes;
import org.gutcheck.web.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Adds entries to the working copy. */
@Controller
class NewEntryController {

    private final Drafts drafts;

    private final EntryPages pages;

    private final FieldWords words;

    private final Wording wording;

    private final Clock clock;

    NewEntryController(Drafts drafts, EntryPages pages, FieldWords words, Wording wording, Clock clock) {
        this.drafts = drafts;
        this.pages = pages;
        this.words = words;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping(EntryPaths.NEW)
    ModelAndView form(@PathVariable String kind, HttpServletRequest request) {
        Optional<MultiValueMap<String, String>> kept = TypedText.takeFor(request);
        return page(
                        ContentController.kind(kind),
                        kept.orElseGet(LinkedMultiValueMap::new),
                        new FormMistakes(),
                        pages.picks())
                .addObject("kept", kept.isPresent());
    }

    @PostMapping(EntryPaths.NEW)
    ModelAndView add(
            @PathVariable String kind,
            @RequestParam(name = "do", defaultValue = "save") String action,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal CurrentEditor editor) {
        EntryKind found = ContentController.kind(kind);
        PickList picks = pages.picks();
        FormMistakes mistakes = new FormMistakes();
        if (FormRows.isAsked(action)) {
            FormRows.Shown shown = FormRows.apply(action, typed);
            return page(found, shown.texts(), mistakes, picks).addObject("focus", shown.focus());
        }
        String id = new FormTexts(typed).one("id");
        Optional<EntryAddress> address = found == EntryKind.CODES
                ? picks.meant(id, Fields.CODED).flatMap(item -> NewEntry.address(found, item.address()))
                : NewEntry.address(found, id);
        if (address.isEmpty()) {
            mistakes.add("id", wording.of("edit.id.wrong", idHint(found)));
        } else if (found == EntryKind.CODES) {
            return new ModelAndView("redirect:" + EntryPaths.of(address.get()));
        }
        EntryAddress named = address.orElseGet(() -> new EntryAddress(found, "1"));
        String by = editor.signature();
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        EntryReader.Read read = EntryReader.read(found, typed, NewEntry.body(named, by, today), picks);
        read.faults().forEach(fault -> mistakes.add(fault.path(), words.mistake(fault)));
        if (mistakes.isEmpty()) {
            Saving outcome = drafts.create(named, read.body(), by);
            if (outcome instanceof Saving.Saved) {
                return EntryController.saved(named);
            }
            if (outcome instanceof Saving.Refused refused) {
                mistakes.add("main", wording.of("edit.refused", refused.reason()));
            } else if (outcome instanceof Saving.Busy) {
                mistakes.add("main", wording.of("edit.busy"));
            } else {
                mistakes.add("id", wording.of("edit.id.taken"));
            }
        }
        return page(found, typed, mistakes, picks);
    }

    private ModelAndView page(
            EntryKind kind, MultiValueMap<String, String> typed, FormMistakes mistakes, PickList picks) {
        EntryFields fields = new EntryFields(kind, typed, picks, Set.of(), mistakes, words);
        return new ModelAndView("admin/entry-new", mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .addObject("kind", kind.prefix())
                .addObject("kindName", words.kind(kind))
                .addObject("id", fields.id(idHint(kind)))
                .addObject("fields", kind == EntryKind.CODES ? List.of() : fields.all())
                .addObject("lists", fields.lists())
                .addObject("isNew", true)
                .addObject("labels", words.labels(kind, mistakes))
                .addObject("mistakes", mistakes);
    }

    private String idHint(EntryKind kind) {
        return wording.of(
                switch (kind) {
                    case CITATION, REFERENCE -> "edit.id.number.hint";
                    case HELP_LINES -> "edit.id.country.hint";
                    case CODES -> "edit.id.item.hint";
                    default -> "edit.id.hint";
                });
    }
}
