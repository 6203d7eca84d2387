package org.gutcheck.admin;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gutcheck.accounts.CurrentEditor;
import org.gutcheck.accounts.Role;
import org.gutcheck.release.EntryChange;
import org.gutcheck.release.Envelope;
import org.gutcheck.release.PublishedReleases;
import org.gutcheck.web.PageNotFoundException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the releases, what each of them changed, and hands out their documents. */
@Controller
class ReleasesController {

    static final String PATH = "/admin/releases";

    private final PublishedReleases releases;
    private final EntryPages entries;
    private final ChangeLists changes;

    ReleasesController(PublishedReleases releases, EntryPages entries, ChangeLists changes) {
        this.releases = releases;
        this.entries = entries;
        this.changes = changes;
    }

    @GetMapping(PATH)
    ModelAndView list(@RequestParam(defaultValue = "") String page) {
        int number = ChangeLists.Part.of("", page).page();
        int live = releases.live();
        List<ReleasePage.ReleaseLine> lines =
                releases.page(number - 1).stream().map(one -> line(one, live)).toList();
        int pages = (releases.count() + PublishedReleases.PAGE_SIZE - 1) / PublishedReleases.PAGE_SIZE;
        return new ModelAndView("admin/releases")
                .addObject("lines", lines)
                .addObject("page", number)
                .addObject("pages", Math.max(1, pages));
    }

    @GetMapping(PATH + "/{number:[0-9]{1,9}}")
    ModelAndView show(
            @PathVariable int number,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String page,
            @AuthenticationPrincipal CurrentEditor editor) {
        Envelope envelope = envelope(number);
        List<EntryChange> changed = EntryChange.between(releases.entries(number - 1), releases.entries(number));
        ChangeList list = changes.of(changed, ChangeLists.Part.of(kind, page), entries.picks());
        return new ModelAndView("admin/release")
                .addObject(
                        "page",
                        new ReleasePage(
                                line(envelope, releases.live()), envelope.sha256(), envelope.schemaVersion(), list))
                .addObject("mayShow", editor.role().includes(Role.PUBLISHER));
    }

    @GetMapping(PATH + "/{number:[0-9]{1,9}}/document.json")
    ResponseEntity<byte[]> document(@PathVariable int number) {
        Envelope envelope = envelope(number);
        String document = releases.document(number).orElseThrow();
        String name = "gutcheck-release-" + number + "-" + envelope.sha256().substring(0, 8) + ".json";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(document.getBytes(StandardCharsets.UTF_8));
    }

    ReleasePage.ReleaseLine line(Envelope envelope, int live) {
        return new ReleasePage.ReleaseLine(
                envelope.number(),
                PlanPages.name(envelope),
                entries.time(envelope.publishedAt()),
                envelope.publishedBy(),
                envelope.note(),
                envelope.number() == live);
    }

    Envelope envelope(int number) {
        return releases.envelope(number).orElseThrow(() -> new PageNotFoundException(null));
    }
}
