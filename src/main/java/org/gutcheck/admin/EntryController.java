package org.gutcheck.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
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

/** Shows one entry of the working copy and saves what editors make of it. */
@Controller
class EntryController {

    static final String PATH = "/admin/content/{kind}/{id}";

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

    @GetMapping(PATH)
    ModelAndView show(@PathVariable String kind, @PathVariable String id, HttpServletRequest request) {
        Draft draft = draft(kind, id);
        PickList picks = pages.picks();
        Optional<MultiValueMap<String, String>> kept = TypedText.takeFor(request);
        MultiValueMap<String, String> typed =
                kept.orElseGet(() -> EntryText.of(draft.address().kind(), draft.body(), picks));
        return page(draft, typed, new FormMistakes(), picks, HttpStatus.OK).addObject("kept", kept.isPresent());
    }

    @PostMapping(path = PATH, params = "!on")
    ModelAndView save(
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam(name = "do", defaultValue = "save") String action,
            @RequestParam(defaultValue = "") String state,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal CurrentEditor editor) {
        Draft draft = draft(kind, id);
        PickList picks = pages.picks();
        if (FormRows.isAsked(action)) {
            return page(draft, FormRows.apply(action, typed), new FormMistakes(), picks, HttpStatus.OK);
        }
        EntryReader.Read read = EntryReader.read(draft.address().kind(), typed, draft.body(), picks);
        FormMistakes mistakes = new FormMistakes();
        read.faults().forEach(fault -> mistakes.add(fault.path(), words.mistake(fault)));
        if (!mistakes.isEmpty()) {
            return page(draft, typed, mistakes, picks, HttpStatus.BAD_REQUEST);
        }
        Saving outcome = drafts.save(draft.address(), state, read.body(), editor.signature());
        if (outcome instanceof Saving.Refused refused) {
            mistakes.add("main", wording.of("edit.refused", refused.reason()));
            return page(draft, typed, mistakes, picks, HttpStatus.BAD_REQUEST);
        }
        return saved(draft.address());
    }

    private ModelAndView page(
            Draft draft,
            MultiValueMap<String, String> typed,
            FormMistakes mistakes,
            PickList picks,
            HttpStatus status) {
        return new ModelAndView("admin/entry", status)
                .addObject("page", pages.of(draft, typed, mistakes, picks))
                .addObject("mistakes", mistakes);
    }

    private static ModelAndView saved(EntryAddress address) {
        return new ModelAndView("redirect:/admin/content/" + address.kind().prefix() + "/" + address.id() + "?saved");
    }

    private Draft draft(String kind, String id) {
        return EntryKind.ofPrefix(kind)
                .map(found -> new EntryAddress(found, id))
                .flatMap(drafts::find)
                .orElseThrow(() -> new PageNotFoundException(null));
    }
}
