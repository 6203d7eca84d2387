package org.gutcheck.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gutcheck.accounts.CurrentEditor;
import org.gutcheck.accounts.TypedText;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.editing.Drafts;
import org.gutcheck.editing.PickList;
import org.gutcheck.editing.Revision;
import org.gutcheck.release.Publication;
import org.gutcheck.release.PublishedReleases;
import org.gutcheck.release.Publisher;
import org.gutcheck.release.ReleasePlan;
import org.gutcheck.web.FormMistakes;
import org.gutcheck.web.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Publishes what the plan says, after a last look and with a note. */
@Controller
class PublishController {

    static final String PATH = "/admin/plan/publish";

    /** How far back it is worth looking for what changed meanwhile. */
    private static final int MOST_REVISIONS = 20;

    private static final ChangeLists.Part ALL = ChangeLists.Part.of("", "");

    private final Publisher publisher;
    private final PublishedReleases releases;
    private final Drafts drafts;
    private final EntryPages entries;
    private final ChangeLists changes;
    private final PlanPages pages;
    private final Wording wording;

    PublishController(
            Publisher publisher,
            PublishedReleases releases,
            Drafts drafts,
            EntryPages entries,
            ChangeLists changes,
            PlanPages pages,
            Wording wording) {
        this.publisher = publisher;
        this.releases = releases;
        this.drafts = drafts;
        this.entries = entries;
        this.changes = changes;
        this.pages = pages;
        this.wording = wording;
    }

    @GetMapping(PATH)
    ModelAndView confirm(HttpServletRequest request, HttpSession session) {
        MultiValueMap<String, String> typed = TypedText.takeFor(request).orElse(null);
        if (typed != null) {
            HeldBack.keep(session, HeldBack.addresses(typed.getOrDefault("hold", List.of())));
        }
        String note =
                typed == null ? "" : typed.getOrDefault("note", List.of("")).get(0);
        long seen = lastRevision();
        ReleasePlan plan = publisher.plan(HeldBack.in(session));
        PublishForm form =
                new PublishForm(note, plan.fingerprint(), seen, plan.live(), HeldBack.text(HeldBack.in(session)));
        return page(plan, form, ALL, List.of(), new FormMistakes(), HttpStatus.OK)
                .addObject("kept", typed != null);
    }

    /** Shows another part of what is going live; what was typed stays, and what was seen first still counts. */
    @PostMapping(path = PATH, params = "kind")
    ModelAndView look(
            @ModelAttribute PublishForm form, @RequestParam String kind, @RequestParam(defaultValue = "") String page) {
        ReleasePlan plan = publisher.plan(HeldBack.addresses(List.of(form.hold())));
        return page(plan, form, ChangeLists.Part.of(kind, page), List.of(), new FormMistakes(), HttpStatus.OK);
    }

    @PostMapping(path = PATH, params = "!kind")
    ModelAndView publish(
            @ModelAttribute PublishForm form, @AuthenticationPrincipal CurrentEditor editor, HttpSession session) {
        Set<EntryAddress> held = HeldBack.addresses(List.of(form.hold()));
        FormMistakes mistakes = mistakes(form);
        if (!mistakes.isEmpty()) {
            return page(publisher.plan(held), form, ALL, List.of(), mistakes, HttpStatus.BAD_REQUEST);
        }
        long now = lastRevision();
        Publication outcome = publisher.publish(form.fingerprint(), held, editor.signature(), form.note());
        if (outcome instanceof Publication.Published published) {
            HeldBack.keep(session, held);
            return new ModelAndView(
                    "redirect:/admin/releases/" + published.edition().number() + "?published");
        }
        if (outcome instanceof Publication.Outdated outdated) {
            ReleasePlan plan = outdated.now();
            PublishForm again = new PublishForm(form.note(), plan.fingerprint(), now, plan.live(), form.hold());
            return page(plan, again, ALL, since(form, plan), mistakes, HttpStatus.CONFLICT)
                    .addObject("outdated", true);
        }
        if (outcome instanceof Publication.Busy) {
            mistakes.add("main", wording.of("edit.busy"));
        }
        return page(publisher.plan(held), form, ALL, List.of(), mistakes, HttpStatus.CONFLICT);
    }

    private FormMistakes mistakes(PublishForm form) {
        FormMistakes mistakes = new FormMistakes();
        if (form.note().isEmpty()) {
            mistakes.add("note", wording.of("publish.note.blank"));
        } else if (form.note().length() > PublishForm.LONGEST_NOTE) {
            mistakes.add("note", wording.of("publish.note.long", form.note().length()));
        }
        return mistakes;
    }

    private ModelAndView page(
            ReleasePlan plan,
            PublishForm form,
            ChangeLists.Part part,
            List<String> since,
            FormMistakes mistakes,
            HttpStatus status) {
        PickList picks = entries.picks();
        PublishPage page = new PublishPage(
                releases.envelope(plan.live()).map(PlanPages::name).orElse(null),
                changes.of(plan.going(), part, picks),
                pages.named(plan.held(), picks),
                pages.troubles(plan.problems()),
                pages.losing(plan, picks),
                plan.unsigned().size(),
                form,
                since);
        return new ModelAndView("admin/publish", status)
                .addObject("page", page)
                .addObject("mistakes", mistakes)
                .addObject("kept", false)
                .addObject("outdated", false);
    }

    /** What changed since the plan was seen: the live release, and the entries that somebody saved. */
    private List<String> since(PublishForm form, ReleasePlan now) {
        List<String> since = new ArrayList<>();
        if (form.live() != now.live()) {
            releases.envelope(now.live())
                    .ifPresent(live -> since.add(wording.of(
                            "publish.since.release",
                            PlanPages.name(live),
                            live.publishedBy(),
                            entries.time(live.publishedAt()))));
        }
        PickList picks = entries.picks();
        Set<String> saved = new LinkedHashSet<>();
        for (Revision revision : drafts.latest(MOST_REVISIONS)) {
            if (revision.id() > form.seen()) {
                saved.add(wording.of(
                        "publish.since.entry",
                        entries.title(revision.entry(), picks),
                        revision.savedBy(),
                        entries.time(revision.savedAt())));
            }
        }
        since.addAll(saved);
        return since;
    }

    private long lastRevision() {
        return drafts.latest(1).stream().mapToLong(Revision::id).findFirst().orElse(0);
    }
}
