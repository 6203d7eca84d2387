package org.gutcheck.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.gutcheck.accounts.CurrentEditor;
import org.gutcheck.accounts.TypedText;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.editing.Draft;
import org.gutcheck.editing.Drafts;
import org.gutcheck.editing.EntryReader;
import org.gutcheck.editing.EntryText;
import org.gutcheck.editing.Field;
import org.gutcheck.editing.FieldChange;
import org.gutcheck.editing.Fields;
import org.gutcheck.editing.FormRows;
import org.gutcheck.editing.PickList;
import org.gutcheck.editing.Saving;
import org.gutcheck.web.FormMistakes;
import org.gutcheck.web.PageNotFoundException;
import org.gutcheck.web.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.ObjectNode;

/** Shows one entry of the working copy and saves what editors make of it. */
@Controller
class EntryController {

    /** Before the name of a field: whose text to take where two people changed it. */
    static final String KEEP = "keep.";

    static final String THEIRS = "theirs";

    private final Drafts drafts;

    private final EntryPages pages;

    private final FieldWords words;

    private final Wording wording;

    EntryController(Drafts drafts, EntryPages pages, FieldWords words, Wording wording) {
        this.drafts = drafts;
        this.pages = pages;
        this.words = words;
        this.wording = wording;
    }

    @GetMapping(EntryPaths.ENTRY)
    ModelAndView show(@PathVariable String kind, @PathVariable String id, HttpServletRequest request) {
        Draft draft = pages.draftOrRemoved(kind, id);
        if (draft.isRemoved()) {
            return new ModelAndView("redirect:" + EntryPaths.historyOf(draft.address()));
        }
        PickList picks = pages.picks();
        Optional<MultiValueMap<String, String>> kept = TypedText.takeFor(request);
        MultiValueMap<String, String> typed =
                kept.orElseGet(() -> EntryText.of(draft.address().kind(), draft.body(), picks));
        // What comes back was typed over the state that it names, not over what stands there now.
        String state = kept.map(fields -> fields.getFirst("state")).orElse(draft.state());
        return page(draft, state, typed, new FormMistakes(), picks).addObject("kept", kept.isPresent());
    }

    @PostMapping(EntryPaths.ENTRY)
    ModelAndView save(
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam(name = "do", defaultValue = "save") String action,
            @RequestParam(defaultValue = "") String state,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal CurrentEditor editor) {
        Draft draft = pages.draft(kind, id);
        PickList picks = pages.picks();
        FormMistakes mistakes = new FormMistakes();
        if (FormRows.isAsked(action)) {
            return page(draft, state, FormRows.apply(action, typed), mistakes, picks);
        }
        if (action.equals("retire") || action.equals("bring-back")) {
            return retire(draft, state, action.equals("retire"), editor, picks);
        }
        if (action.equals("remove")) {
            return remove(draft, state, editor, picks);
        }
        EntryReader.Read read = EntryReader.read(draft.address().kind(), typed, draft.body(), picks);
        read.faults().forEach(fault -> mistakes.add(fault.path(), words.mistake(fault)));
        if (!mistakes.isEmpty()) {
            return page(draft, state, typed, mistakes, picks);
        }
        ObjectNode body = read.body();
        takeTheirs(draft, typed, body);
        Saving outcome = drafts.save(draft.address(), state, body, editor.signature());
        if (outcome instanceof Saving.Outdated outdated) {
            return conflict(outdated, body, typed, picks);
        }
        if (outcome instanceof Saving.Refused refused) {
            mistakes.add("main", wording.of("edit.refused", refused.reason()));
            return page(draft, state, typed, mistakes, picks);
        }
        if (outcome instanceof Saving.Busy) {
            mistakes.add("main", wording.of("edit.busy"));
            return page(draft, state, typed, mistakes, picks);
        }
        if (outcome instanceof Saving.Saved) {
            return saved(draft.address());
        }
        throw new PageNotFoundException(null);
    }

    /** Where two people changed a field, the form says whose text stays. */
    private static void takeTheirs(Draft draft, MultiValueMap<String, String> typed, ObjectNode body) {
        for (Field field : Fields.of(draft.address().kind())) {
            if (THEIRS.equals(typed.getFirst(KEEP + field.name()))) {
                FieldChange.take(field, draft.body(), body);
            }
        }
    }

    private ModelAndView retire(Draft draft, String state, boolean retire, CurrentEditor editor, PickList picks) {
        Saving outcome = retire
                ? drafts.retire(draft.address(), state, editor.signature())
                : drafts.bringBack(draft.address(), state, editor.signature());
        if (outcome instanceof Saving.Saved) {
            return saved(draft.address());
        }
        return unchanged(draft, whyNot(outcome), picks);
    }

    private ModelAndView remove(Draft draft, String state, CurrentEditor editor, PickList picks) {
        Saving outcome = drafts.remove(draft.address(), state, editor.signature());
        if (outcome instanceof Saving.Removed) {
            return new ModelAndView("redirect:" + EntryPaths.historyOf(draft.address()));
        }
        return unchanged(
                draft,
                outcome instanceof Saving.Refused refused
                        ? wording.of("edit.remove.refused", refused.reason())
                        : whyNot(outcome),
                picks);
    }

    private String whyNot(Saving outcome) {
        return outcome instanceof Saving.Busy ? wording.of("admin.busy") : wording.of("edit.changed-meanwhile");
    }

    private ModelAndView unchanged(Draft draft, String why, PickList picks) {
        FormMistakes mistakes = new FormMistakes();
        mistakes.add("main", why);
        return page(draft, draft.state(), EntryText.of(draft.address().kind(), draft.body(), picks), mistakes, picks);
    }

    private ModelAndView conflict(
            Saving.Outdated outdated, ObjectNode mine, MultiValueMap<String, String> typed, PickList picks) {
        return new ModelAndView("admin/conflict", HttpStatus.CONFLICT)
                .addObject("page", pages.conflict(outdated, mine, typed, picks));
    }

    private ModelAndView page(
            Draft draft, String state, MultiValueMap<String, String> typed, FormMistakes mistakes, PickList picks) {
        return new ModelAndView("admin/entry", mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .addObject("page", pages.of(draft, state, typed, mistakes, picks))
                .addObject("mistakes", mistakes);
    }

    static ModelAndView saved(EntryAddress address) {
        return new ModelAndView("redirect:" + EntryPaths.of(address) + "?saved");
    }
}
