package org.gutcheck.admin;

import java.util.List;
import org.gutcheck.accounts.CurrentEditor;
import org.gutcheck.catalogue.Edition;
import org.gutcheck.release.CatalogueEntries;
import org.gutcheck.release.EntryChange;
import org.gutcheck.release.Envelope;
import org.gutcheck.release.PublishedReleases;
import org.gutcheck.release.Publisher;
import org.gutcheck.web.PageNotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets the public see an earlier release again, after a look at what that changes. */
@Controller
class ShowAgainController {

    private static final String PATH = ReleasesController.PATH + "/{number:[0-9]{1,9}}/show";

    private final Publisher publisher;
    private final PublishedReleases releases;
    private final EntryPages entries;
    private final ChangeLists changes;

    ShowAgainController(Publisher publisher, PublishedReleases releases, EntryPages entries, ChangeLists changes) {
        this.publisher = publisher;
        this.releases = releases;
        this.entries = entries;
        this.changes = changes;
    }

    @GetMapping(PATH)
    ModelAndView confirm(
            @PathVariable int number,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String page) {
        return page(number, ChangeLists.Part.of(kind, page), 0, HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView show(
            @PathVariable int number,
            @RequestParam(defaultValue = "0") int instead,
            @AuthenticationPrincipal CurrentEditor editor) {
        return publisher.show(number, instead, editor.signature()).isPresent()
                ? new ModelAndView("redirect:/admin/releases/" + number + "?shown")
                : page(number, ChangeLists.Part.of("", ""), instead, HttpStatus.CONFLICT);
    }

    private ModelAndView page(int number, ChangeLists.Part part, int instead, HttpStatus status) {
        boolean refused = status != HttpStatus.OK;
        Edition wanted = edition(number);
        Edition live = edition(releases.live());
        List<EntryChange> changed = EntryChange.between(content(live), content(wanted));
        return new ModelAndView("admin/show-again", status)
                .addObject("wanted", envelope(number))
                .addObject("name", wanted.name())
                .addObject("live", live)
                .addObject("outdated", refused && live.number() != instead)
                .addObject("busy", refused && live.number() == instead)
                .addObject("changes", changes.of(changed, part, entries.picks()));
    }

    private static CatalogueEntries content(Edition edition) {
        return CatalogueEntries.of(edition.catalogue().parts());
    }

    private Envelope envelope(int number) {
        return releases.envelope(number).orElseThrow(() -> new PageNotFoundException(null));
    }

    private Edition edition(int number) {
        return releases.edition(number).orElseThrow(() -> new PageNotFoundException(null));
    }
}
