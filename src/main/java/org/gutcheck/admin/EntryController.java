package org.gutcheck.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.gutcheck.accounts.CurrentEditor;
import org.gutcheck.accounts.TypedText;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.editing.Draft;
import org.gutcheck.editing.Drafts;
import org.gutcheck.editing.EntryReader;
import org.gutcheck.editing.EntryText;
import org.gutcheck.editing.FormRows;
import org.gutcheck.editing.PickList;
import org.gutcheck.editing.Saving;
import org.gutcheck.web.FormMistakes;
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

    /** The buttons that take an entry out of use, or into it again. */
    private static final Set<String> IN_OR_OUT = Set.of("retire", "bring-back", "remove");

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
        Optional<MultiValueMap<String, String>> kept = TypedText.takeFor(request);
        if (draft.isRemoved() && kept.isEmpty()) {
            return new ModelAndView("redirect:" + EntryPaths.historyOf(draft.address()));
        }
        PickList picks = pages.picks();
        MultiValueMap<String, String> typed = kept.map(fields -> WhoseText.in(fields, draft, picks))
                .orElseGet(() -> EntryText.of(draft.address().kind(), draft.body(), picks));
        // What comes back was typed over the state that it names, not over what stands there now.
        String state = kept.map(fields -> fields.getFirst("state")).orElse(draft.state());
        return page(draft, state, typed, pages.goneOrFine(draft), picks).addObject("kept", kept.isPresent());
    }

    @PostMapping(EntryPaths.ENTRY)
    ModelAndView save(
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam(name = "do", defaultValue = "save") String action,
            @RequestParam(defaultValue = "") String state,
            @RequestParam MultiValueMap<String, String> sent,
            @AuthenticationPrincipal CurrentEditor editor) {
        Draft draft = pages.draftOrRemoved(kind, id);
        PickList picks = pages.picks();
        MultiValueMap<String, String> typed = WhoseText.in(sent, draft, picks);
        FormMistakes mistakes = pages.goneOrFine(draft);
        if (FormRows.isAsked(action)) {
            FormRows.Shown shown = FormRows.apply(action, typed);
            return page(draft, state, shown.texts(), mistakes, picks).addObject("focus", shown.focus());
        }
        if (draft.isRemoved()) {
            return page(draft, state, typed, mistakes, picks);
        }
        if (IN_OR_OUT.contains(action)) {
            return inOrOut(action, draft, state, typed, picks, editor);
        }
        EntryReader.Read read = EntryReader.read(draft.address().kind(), typed, draft.body(), picks);
        read.faults().forEach(fault -> mistakes.add(fault.path(), words.mistake(fault)));
        if (!mistakes.isEmpty()) {
            return page(draft, state, typed, mistakes, picks);
        }
        Saving outcome = drafts.save(draft.address(), state, read.body(), editor.signature());
        if (outcome instanceof Saving.Outdated outdated) {
            return conflict(outdated, read.body(), typed, picks);
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
        mistakes.add("main", wording.of("edit.removed-meanwhile"));
        return page(draft, state, typed, mistakes, picks);
    }

    /** Takes an entry out of use, or into it again, unless that would lose what was typed. */
    private ModelAndView inOrOut(
            String action,
            Draft draft,
            String state,
            MultiValueMap<String, String> typed,
            PickList picks,
            CurrentEditor editor) {
        FormMistakes mistakes = new FormMistakes();
        EntryKind kind = draft.address().kind();
        if (draft.state().equals(state) && !EntryText.isSame(kind, typed, EntryText.of(kind, draft.body(), picks))) {
            mistakes.add("main", wording.of("edit.unsaved"));
            return page(draft, state, typed, mistakes, picks);
        }
        EntryAddress address = draft.address();
        String by = editor.signature();
        Saving outcome = switch (action) {
            case "retire" -> drafts.retire(address, state, by);
            case "bring-back" -> drafts.bringBack(address, state, by);
            default -> drafts.remove(address, state, by);
        };
        if (outcome instanceof Saving.Saved) {
            return saved(address);
        }
        if (outcome instanceof Saving.Removed) {
            return new ModelAndView("redirect:" + EntryPaths.historyOf(address));
        }
        mistakes.add(
                "main",
                outcome instanceof Saving.Refused refused
                        ? wording.of("edit.remove.refused", refused.reason())
                        : wording.of(outcome instanceof Saving.Busy ? "admin.busy" : "edit.saved-meanwhile"));
        return page(draft, state, typed, mistakes, picks);
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
                .addObject("labels", words.labels(draft.address().kind(), mistakes))
                .addObject("mistakes", mistakes);
    }

    static ModelAndView saved(EntryAddress address) {
        return new ModelAndView("redirect:" + EntryPaths.of(address) + "?saved");
    }
}
