package org.gutcheck.admin;

import java.util.Arrays;
import java.util.List;
import org.gutcheck.accounts.CurrentEditor;
import org.gutcheck.accounts.Role;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.editing.Drafts;
import org.gutcheck.editing.Listing;
import org.gutcheck.editing.NewEntry;
import org.gutcheck.editing.PickList;
import org.gutcheck.editing.Search;
import org.gutcheck.release.CatalogueEntries;
import org.gutcheck.web.PageNotFoundException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lists what editors can change. */
@Controller
class ContentController {

    private static final int LATEST = 10;

    private static final int REMOVED_SHOWN = 50;

    private static final int MOST_OF_A_KIND = 10;

    private final Drafts drafts;

    private final EntryPages pages;

    private final FieldWords words;

    ContentController(Drafts drafts, EntryPages pages, FieldWords words) {
        this.drafts = drafts;
        this.pages = pages;
        this.words = words;
    }

    /** A kind of entry, and how many of it there are. */
    record Shelf(String kind, String name, long total) {}

    /** What was found among the entries of one kind. */
    record Found(String kind, String name, Listing listing) {

        public List<Listing.Line> lines() {
            return listing.lines().stream().limit(MOST_OF_A_KIND).toList();
        }
    }

    /** A change to whatever entry. */
    record Latest(String path, String kindName, String title, String time, String by, String occasion) {}

    @GetMapping(EntryPaths.CONTENT)
    ModelAndView content(@RequestParam(defaultValue = "") String q, @AuthenticationPrincipal CurrentEditor editor) {
        return q.isBlank() ? all(editor) : found(q);
    }

    /** The first entries of every kind of which some text holds what is searched. */
    private ModelAndView found(String q) {
        List<Found> found = Arrays.stream(EntryKind.values())
                .map(kind -> new Found(kind.prefix(), words.kind(kind), drafts.list(kind, new Search(q, 0))))
                .filter(group -> group.listing().total() > 0)
                .toList();
        return new ModelAndView("admin/found").addObject("q", q).addObject("found", found);
    }

    private ModelAndView all(CurrentEditor editor) {
        PickList picks = pages.picks();
        List<Shelf> shelves = Arrays.stream(EntryKind.values())
                .filter(kind -> kind != EntryKind.ORDER && kind != EntryKind.SETTINGS)
                .map(kind -> new Shelf(
                        kind.prefix(),
                        words.kind(kind),
                        drafts.list(kind, Search.ALL).total()))
                .toList();
        List<Latest> latest = drafts.latest(LATEST).stream()
                .map(revision -> new Latest(
                        EntryPaths.of(revision.entry()),
                        words.kind(revision.entry().kind()),
                        pages.title(revision.entry(), picks),
                        pages.time(revision.savedAt()),
                        revision.savedBy(),
                        pages.occasion(revision)))
                .toList();
        return new ModelAndView("admin/content")
                .addObject("shelves", shelves)
                .addObject("maySettle", editor.role().includes(Role.ADMINISTRATOR))
                .addObject("settings", EntryPaths.of(EntryAddress.SETTINGS))
                .addObject("latest", latest);
    }

    @GetMapping(EntryPaths.KIND)
    ModelAndView list(
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") String page) {
        EntryKind found = kind(kind);
        int number = page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1;
        Listing listing = drafts.list(found, new Search(q, number - 1));
        return new ModelAndView("admin/list")
                .addObject("kind", found.prefix())
                .addObject("kindName", words.kind(found))
                .addObject("q", q)
                .addObject("listing", listing)
                .addObject("removed", drafts.removed(found, REMOVED_SHOWN))
                .addObject("canBeAdded", NewEntry.canBeAdded(found))
                .addObject("isOrdered", CatalogueEntries.isOrdered(found));
    }

    static EntryKind kind(String prefix) {
        return EntryKind.ofPrefix(prefix)
                .filter(NewEntry::canBeAdded)
                .orElseThrow(() -> new PageNotFoundException(null));
    }
}
