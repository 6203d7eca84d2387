package org.gutcheck.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gutcheck.accounts.CurrentEditor;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.editing.Draft;
import org.gutcheck.editing.Drafts;
import org.gutcheck.editing.PickList;
import org.gutcheck.editing.Saving;
import org.gutcheck.editing.Search;
import org.gutcheck.release.CatalogueEntries;
import org.gutcheck.web.FormMistakes;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Moves the entries of a kind up and down in the order in which readers see them. */
@Controller
class OrderController {

    private final Drafts drafts;

    private final EntryPages pages;

    private final FieldWords words;

    private final Wording wording;

    OrderController(Drafts drafts, EntryPages pages, FieldWords words, Wording wording) {
        this.drafts = drafts;
        this.pages = pages;
        this.words = words;
        this.wording = wording;
    }

    /** An entry and its place, from 1. */
    record Place(int number, String id, String title) {}

    @GetMapping(EntryPaths.ORDER)
    ModelAndView show(
            @PathVariable String kind,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "") String moved) {
        EntryKind found = ContentController.kind(kind);
        return page(found, order(found), page, moved);
    }

    /** Moves one entry to a place; a place beyond the last one is the last one. */
    @PostMapping(EntryPaths.ORDER)
    ModelAndView move(
            @PathVariable String kind,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam String state,
            @RequestParam String move,
            @RequestParam(defaultValue = "") String to,
            @AuthenticationPrincipal CurrentEditor editor) {
        EntryKind found = ContentController.kind(kind);
        Draft order = order(found);
        List<String> ids = new ArrayList<>(ids(order));
        int from = ids.indexOf(move);
        if (from >= 0 && !to.strip().matches("[1-9][0-9]{0,5}")) {
            return refused(found, order, from, to);
        }
        if (from < 0) {
            return outdated(found, page);
        }
        ids.remove(from);
        int place = Math.min(Integer.parseInt(to.strip()), ids.size() + 1);
        ids.add(place - 1, move);
        ObjectNode body = order.body().deepCopy();
        ArrayNode changed = body.putArray("ids");
        ids.forEach(changed::add);
        Saving outcome = drafts.save(order.address(), state, body, editor.signature());
        if (outcome instanceof Saving.Busy) {
            return busy(found, page);
        }
        if (!(outcome instanceof Saving.Saved)) {
            return outdated(found, page);
        }
        return new ModelAndView("redirect:/admin/content/order/" + found.prefix() + "?page="
                + ((place - 1) / Search.PAGE_SIZE + 1) + "&moved=" + move + "#to-" + place);
    }

    private ModelAndView outdated(EntryKind kind, String page) {
        ModelAndView shown = page(kind, order(kind), page, "").addObject("outdated", true);
        shown.setStatus(HttpStatus.CONFLICT);
        return shown;
    }

    private ModelAndView busy(EntryKind kind, String page) {
        ModelAndView shown = page(kind, order(kind), page, "").addObject("busy", true);
        shown.setStatus(HttpStatus.CONFLICT);
        return shown;
    }

    /** The page of the entry whose place could not be read, with what was typed there. */
    private ModelAndView refused(EntryKind kind, Draft order, int at, String typed) {
        FormMistakes mistakes = new FormMistakes();
        mistakes.add(
                "to-" + (at + 1),
                wording.of("edit.order.place.wrong", ids(order).size()));
        String page = String.valueOf(at / Search.PAGE_SIZE + 1);
        ModelAndView shown =
                page(kind, order, page, "").addObject("mistakes", mistakes).addObject("typed", typed);
        shown.setStatus(HttpStatus.BAD_REQUEST);
        return shown;
    }

    private ModelAndView page(EntryKind kind, Draft order, String page, String moved) {
        PickList picks = pages.picks();
        List<String> ids = ids(order);
        int first = (number(page) - 1) * Search.PAGE_SIZE;
        List<Place> places = IntStream.range(first, Math.min(first + Search.PAGE_SIZE, ids.size()))
                .mapToObj(at -> new Place(at + 1, ids.get(at), title(kind, ids.get(at), picks)))
                .toList();
        return new ModelAndView("admin/order")
                .addObject("kind", kind.prefix())
                .addObject("kindName", words.kind(kind))
                .addObject("state", order.state())
                .addObject("places", places)
                .addObject("page", number(page))
                .addObject("last", Math.max(1, (ids.size() + Search.PAGE_SIZE - 1) / Search.PAGE_SIZE))
                .addObject("moved", moved)
                .addObject("mistakes", new FormMistakes())
                .addObject("outdated", false);
    }

    private String title(EntryKind kind, String id, PickList picks) {
        return picks.at(kind.prefix() + ":" + id).map(PickList.Pickable::label).orElse(id);
    }

    private Draft order(EntryKind kind) {
        return drafts.find(CatalogueEntries.orderOf(kind)).orElseThrow(() -> new PageNotFoundException(null));
    }

    private static List<String> ids(Draft order) {
        return order.body()
                .required("ids")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static int number(String page) {
        return page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    }
}
