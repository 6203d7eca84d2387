package org.gutcheck.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.gutcheck.accounts.CurrentEditor;
import org.gutcheck.accounts.TypedText;
import org.gutcheck.catalogue.SignOff;
import org.gutcheck.editing.Draft;
import org.gutcheck.editing.Drafts;
import org.gutcheck.editing.FormTexts;
import org.gutcheck.editing.PickList;
import org.gutcheck.editing.Saving;
import org.gutcheck.web.FormMistakes;
import org.gutcheck.web.PageNotFoundException;
import org.gutcheck.web.Wording;
import org.jspecify.annotations.Nullable;
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

/** Records which clinician has checked a safety text as it stands, or takes that back. */
@Controller
class SignOffController {

    private static final int LONGEST = 200;

    private final Drafts drafts;

    private final EntryPages pages;

    private final FieldWords words;

    private final Wording wording;

    private final Clock clock;

    SignOffController(Drafts drafts, EntryPages pages, FieldWords words, Wording wording, Clock clock) {
        this.drafts = drafts;
        this.pages = pages;
        this.words = words;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping(EntryPaths.SIGN_OFF)
    ModelAndView form(@PathVariable String kind, @PathVariable String id, HttpServletRequest request) {
        Draft draft = safetyText(kind, id);
        Optional<MultiValueMap<String, String>> kept = TypedText.takeFor(request);
        if (draft.isRemoved() && kept.isEmpty()) {
            return new ModelAndView("redirect:" + EntryPaths.historyOf(draft.address()));
        }
        FormTexts typed = new FormTexts(kept.orElseGet(LinkedMultiValueMap::new));
        // What comes back was filled in for the text that its state names, not for the one that stands there now.
        String state = kept.map(fields -> fields.getFirst("state")).orElse(draft.state());
        return page(draft, state, typed, pages.goneOrFine(draft)).addObject("kept", kept.isPresent());
    }

    @PostMapping(EntryPaths.SIGN_OFF)
    ModelAndView record(
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(name = "do", defaultValue = "sign") String action,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal CurrentEditor editor) {
        Draft draft = safetyText(kind, id);
        FormTexts texts = new FormTexts(typed);
        FormMistakes mistakes = pages.goneOrFine(draft);
        Optional<SignOff> signOff = action.equals("take-back") ? Optional.empty() : signOff(texts, mistakes);
        if (!mistakes.isEmpty()) {
            return page(draft, state, texts, mistakes);
        }
        Saving outcome = drafts.signOff(draft.address(), state, signOff.orElse(null), editor.signature());
        if (outcome instanceof Saving.Saved) {
            return EntryController.saved(draft.address());
        }
        if (outcome instanceof Saving.Outdated outdated) {
            mistakes.add("main", wording.of("edit.changed-meanwhile"));
            return page(outdated.now(), outdated.now().state(), texts, mistakes);
        }
        mistakes.add("main", wording.of(outcome instanceof Saving.Busy ? "edit.busy" : "edit.removed-meanwhile"));
        return page(draft, state, texts, mistakes);
    }

    private Optional<SignOff> signOff(FormTexts texts, FormMistakes mistakes) {
        String reviewer = required("reviewer", texts, mistakes);
        String role = required("role", texts, mistakes);
        LocalDate on = day(texts.one("on"), mistakes);
        return mistakes.isEmpty() && on != null ? Optional.of(new SignOff(reviewer, role, on)) : Optional.empty();
    }

    private String required(String name, FormTexts texts, FormMistakes mistakes) {
        String text = texts.one(name);
        if (text.isEmpty()) {
            mistakes.add(name, wording.of("fault.BLANK"));
        } else if (text.length() > LONGEST) {
            mistakes.add(name, wording.of("fault.TOO_LONG", LONGEST, text.length()));
        }
        return text;
    }

    /** The day, which cannot be to come. */
    private @Nullable LocalDate day(String text, FormMistakes mistakes) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isAfter(today())) {
                return day;
            }
        } catch (DateTimeParseException noDay) {
            // The same words say what to do.
        }
        mistakes.add("on", wording.of("sign.on.wrong", today()));
        return null;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private Draft safetyText(String kind, String id) {
        Draft draft = pages.draftOrRemoved(kind, id);
        if (!draft.body().has("signOff")) {
            throw new PageNotFoundException(null);
        }
        return draft;
    }

    private ModelAndView page(Draft draft, String state, FormTexts texts, FormMistakes mistakes) {
        PickList picks = pages.picks();
        String on = texts.one("on");
        return new ModelAndView("admin/sign-off", mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .addObject("kind", draft.address().kind().prefix())
                .addObject("kindName", words.kind(draft.address().kind()))
                .addObject("id", draft.address().id())
                .addObject("title", pages.title(draft.address(), picks))
                .addObject("state", state)
                .addObject("texts", pages.changes(draft.address().kind(), null, draft.body(), picks))
                .addObject("reviewer", texts.one("reviewer"))
                .addObject("role", texts.one("role"))
                .addObject("on", on.isEmpty() ? today().toString() : on)
                .addObject("signedOff", pages.signedOff(draft.body()))
                .addObject("mistakes", mistakes);
    }
}
