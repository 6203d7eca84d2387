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
import org.gutcheck.web.PageNotFoundException;
import org.jspecify.annotations.Nullable;
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

    OrderController(Drafts drafts, EntryPages pages, FieldWords words) {
        this.drafts = drafts;
        this.pages = pages;
        this.words = words;
    }

    /** An entry and its place, from 1. */
    record Place(int number, String id, String title) {}

    @GetMapping(EntryPaths.ORDER)
    ModelAndView show(@PathVariable String kind, @RequestParam(defaultValue = "1") String page) {
        return page(ContentController.kind(kind), page, null);
    }

    /** Moves one entry to a place; a place that there is not is the last one. */
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
        if (ids.remove(move) && to.matches("[0-9]{1,6}")) {
            ids.add(Math.min(Math.max(Integer.parseInt(to), 1) - 1, ids.size()), move);
            ObjectNode body = order.body().deepCopy();
            ArrayNode changed = body.putArray("ids");
            ids.forEach(changed::add);
            Saving outcome = drafts.save(order.address(), state, body, editor.signature());
            if (outcome instanceof Saving.Outdated || outcome instanceof Saving.Busy) {
                return page(found, page, outcome);
            }
        }
        return new ModelAndView("redirect:/admin/content/order/" + found.prefix() + "?page=" + number(page));
    }

    private ModelAndView page(EntryKind kind, String page, @Nullable Saving refusal) {
        Draft order = order(kind);
        PickList picks = pages.picks();
        List<String> ids = ids(order);
        int first = (number(page) - 1) * Search.PAGE_SIZE;
        List<Place> places = IntStream.range(first, Math.min(first + Search.PAGE_SIZE, ids.size()))
                .mapToObj(at -> new Place(at + 1, ids.get(at), title(kind, ids.get(at), picks)))
                .toList();
        return new ModelAndView("admin/order", refusal == null ? HttpStatus.OK : HttpStatus.CONFLICT)
                .addObject("kind", kind.prefix())
                .addObject("kindName", words.kind(kind))
                .addObject("state", order.state())
                .addObject("places", places)
                .addObject("page", number(page))
                .addObject("last", Math.max(1, (ids.size() + Search.PAGE_SIZE - 1) / Search.PAGE_SIZE))
                .addObject("outdated", refusal instanceof Saving.Outdated)
                .addObject("busy", refusal instanceof Saving.Busy);
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
