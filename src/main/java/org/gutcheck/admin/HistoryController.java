package org.gutcheck.admin;

import java.util.List;
import java.util.Optional;
import org.gutcheck.accounts.CurrentEditor;
import org.gutcheck.editing.Draft;
import org.gutcheck.editing.Drafts;
import org.gutcheck.editing.PickList;
import org.gutcheck.editing.Revision;
import org.gutcheck.editing.Saving;
import org.gutcheck.release.PublishedReleases;
import org.gutcheck.web.PageNotFoundException;
import org.gutcheck.web.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.ObjectNode;

/** Shows what an entry was, compares any two of its revisions and restores one. */
@Controller
class HistoryController {

    private static final int PAGE_SIZE = 50;

    private final Drafts drafts;

    private final PublishedReleases releases;

    private final EntryPages pages;

    private final FieldWords words;

    private final Wording wording;

    HistoryController(Drafts drafts, PublishedReleases releases, EntryPages pages, FieldWords words, Wording wording) {
        this.drafts = drafts;
        this.releases = releases;
        this.pages = pages;
        this.words = words;
        this.wording = wording;
    }

    @GetMapping(EntryPaths.HISTORY)
    ModelAndView history(
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String release,
            @RequestParam(defaultValue = "") String before) {
        Draft draft = pages.draftOrRemoved(kind, id);
        PickList picks = pages.picks();
        ModelAndView page = page(draft, picks, isNumber(before) ? Long.parseLong(before) : Long.MAX_VALUE, "");
        Optional<Revision> earlier = revision(draft, from);
        Optional<Revision> later = revision(draft, to);
        if (earlier.isPresent() && later.isPresent()) {
            page.addObject("from", earlier.get().id())
                    .addObject("to", later.get().id())
                    .addObject(
                            "compared",
                            pages.changes(
                                    draft.address().kind(),
                                    earlier.get().body(),
                                    later.get().body(),
                                    picks));
        }
        if (!release.isEmpty()) {
            Optional<ObjectNode> shown = inRelease(draft, release);
            page.addObject("release", release).addObject("wasShown", shown.isPresent());
            shown.ifPresent(body ->
                    page.addObject("sinceRelease", pages.changes(draft.address().kind(), body, draft.body(), picks)));
        }
        return page;
    }

    @PostMapping(EntryPaths.HISTORY)
    ModelAndView restore(
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String restore,
            @RequestParam(defaultValue = "") String release,
            @AuthenticationPrincipal CurrentEditor editor) {
        Draft draft = pages.draftOrRemoved(kind, id);
        ObjectNode body = revision(draft, restore)
                .map(Revision::body)
                .or(() -> inRelease(draft, release))
                .orElseThrow(() -> new PageNotFoundException(null));
        Saving outcome = drafts.restore(draft.address(), state, body, editor.signature());
        if (outcome instanceof Saving.Saved) {
            return EntryController.saved(draft.address());
        }
        String why = outcome instanceof Saving.Refused refused
                ? wording.of("edit.refused", refused.reason())
                : wording.of(outcome instanceof Saving.Busy ? "admin.busy" : "edit.changed-meanwhile");
        ModelAndView page = page(pages.draftOrRemoved(kind, id), pages.picks(), Long.MAX_VALUE, why);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView page(Draft draft, PickList picks, long before, String mistake) {
        List<EntryPage.Step> steps = pages.steps(draft.address(), picks, PAGE_SIZE, before);
        long last = steps.isEmpty() ? 0 : steps.get(steps.size() - 1).id();
        boolean isLast = drafts.history(draft.address(), 1, last).isEmpty();
        return new ModelAndView("admin/history")
                .addObject("kind", draft.address().kind().prefix())
                .addObject("kindName", words.kind(draft.address().kind()))
                .addObject("id", draft.address().id())
                .addObject("title", pages.title(draft, picks))
                .addObject("state", draft.state())
                .addObject("mistake", mistake)
                .addObject("latest", before == Long.MAX_VALUE)
                .addObject("earlier", isLast ? null : last)
                .addObject("removed", draft.isRemoved())
                .addObject("releases", releases.count())
                .addObject("steps", steps);
    }

    private Optional<Revision> revision(Draft draft, String number) {
        return isNumber(number)
                ? drafts.revision(Long.parseLong(number))
                        .filter(revision -> revision.entry().equals(draft.address()))
                : Optional.empty();
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9]{1,18}");
    }

    private Optional<ObjectNode> inRelease(Draft draft, String number) {
        return number.matches("[0-9]{1,9}")
                ? Optional.ofNullable(
                        releases.entries(Integer.parseInt(number)).entries().get(draft.address()))
                : Optional.empty();
    }
}
