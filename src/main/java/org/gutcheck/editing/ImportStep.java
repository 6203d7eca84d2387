package org.gutcheck.editing;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gutcheck.catalogue.CatalogueParts;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.catalogue.RetiredItem;
import org.gutcheck.release.CatalogueEntries;
import org.gutcheck.release.EntryChange;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One import within its transaction: what others need comes before them, and goes after them. */
final class ImportStep {

    private static final List<EntryKind> NEEDED_FIRST = List.of(
            EntryKind.SETTINGS,
            EntryKind.TERMINOLOGY,
            EntryKind.SOURCE,
            EntryKind.BODY_SYSTEM,
            EntryKind.CONDITION,
            EntryKind.SYMPTOM,
            EntryKind.RISK_FACTOR,
            EntryKind.SUPPORT,
            EntryKind.REFERENCE,
            EntryKind.CLAIM,
            EntryKind.CITATION,
            EntryKind.EXPLAINER,
            EntryKind.ABOUT_YOU,
            EntryKind.WARNING_SIGN,
            EntryKind.CAUTION,
            EntryKind.RULE,
            EntryKind.SCOPE_RULE,
            EntryKind.MAINSTREAM_VIEW,
            EntryKind.HELP_LINES,
            EntryKind.CODES);

    /** The more rows are held in memory, the longer each save takes. */
    private static final int SAVED_AT_ONCE = 100;

    private final EntityManager rows;
    private final Drafts drafts;
    private final ImportPlan plan;
    private final CatalogueParts document;
    private final Map<EntryAddress, ObjectNode> wanted;
    private final String by;
    private int saved;

    ImportStep(EntityManager rows, Drafts drafts, ImportPlan plan, String by) {
        this.rows = rows;
        this.drafts = drafts;
        this.plan = plan;
        this.document = plan.edition().catalogue().parts();
        this.wanted = CatalogueEntries.of(document).entries();
        this.by = by;
    }

    void run() {
        Map<EntryKind, List<EntryChange>> changes = new HashMap<>();
        plan.changes()
                .forEach(change -> changes.computeIfAbsent(change.address().kind(), kind -> new ArrayList<>())
                        .add(change));
        changes.getOrDefault(EntryKind.ORDER, List.of())
                .forEach(order -> drafts.keepWhatWasThere(
                        drafts.found(order.address(), true).orElseThrow()));
        for (EntryKind kind : NEEDED_FIRST) {
            changes.getOrDefault(kind, List.of()).forEach(this::put);
        }
        document.retired().forEach(this::listAsRetired);
        List<EntryKind> needingFirst = new ArrayList<>(NEEDED_FIRST);
        Collections.reverse(needingFirst);
        for (EntryKind kind : needingFirst) {
            changes.getOrDefault(kind, List.of()).forEach(this::retire);
            plan.removed().stream().filter(address -> address.kind() == kind).forEach(this::remove);
        }
        for (EntryKind kind : NEEDED_FIRST) {
            if (CatalogueEntries.isOrdered(kind)) {
                arrange(kind);
            }
        }
        rows.flush();
    }

    private void put(EntryChange change) {
        ObjectNode body = change.after();
        if (body == null) {
            return;
        }
        EntryAddress address = change.address();
        Optional<Draft> before = drafts.found(address, true);
        before.ifPresent(drafts::keepWhatWasThere);
        drafts.put(address, body);
        if (before.isPresent() && before.get().retired()) {
            drafts.setRetired(address, false);
        }
        recorded(address);
    }

    /** Of an item that was retired elsewhere the document knows the label, which has to be the same here. */
    private void listAsRetired(RetiredItem item) {
        EntryAddress address = EntryAddress.of(item.address());
        Optional<Draft> before = drafts.found(address, true);
        String field = RetiredStub.labelField(item);
        if (before.isPresent()
                && before.get().retired()
                && before.get().body().path(field).asString("").equals(item.label())) {
            return;
        }
        before.ifPresent(drafts::keepWhatWasThere);
        ObjectNode body = before.map(draft -> draft.body().deepCopy().put(field, item.label()))
                .orElseGet(() -> RetiredStub.of(item, document));
        drafts.put(address, body);
        drafts.setRetired(address, true);
        recorded(address);
    }

    /** What the document does not have; what has no slug is not found again and goes. */
    private void retire(EntryChange change) {
        EntryAddress address = change.address();
        if (change.after() != null || plan.removed().contains(address)) {
            return;
        }
        if (!address.kind().isAddressed()) {
            remove(address);
            return;
        }
        Draft before = drafts.found(address, true).orElseThrow();
        if (!before.retired()) {
            drafts.keepWhatWasThere(before);
            drafts.setRetired(address, true);
            recorded(address);
        }
    }

    private void remove(EntryAddress address) {
        drafts.remove(drafts.found(address, true).orElseThrow(), by, Occasion.IMPORTED);
        rows.flush();
    }

    /** What is listed as retired keeps its order too; what else there is follows. */
    private void arrange(EntryKind kind) {
        EntryAddress address = CatalogueEntries.orderOf(kind);
        Draft before = drafts.found(address, true).orElseThrow();
        ObjectNode order = Objects.requireNonNull(wanted.get(address)).deepCopy();
        document.retired().stream()
                .map(item -> EntryAddress.of(item.address()))
                .filter(item -> item.kind() == kind)
                .forEach(item -> ((ArrayNode) order.required("ids")).add(item.id()));
        drafts.put(address, order);
        recorded(address, before);
    }

    /** The order was something else before only where that says so. */
    private void recorded(EntryAddress address, Draft before) {
        rows.flush();
        if (drafts.found(address, false).filter(before::equals).isEmpty()) {
            recorded(address);
        }
    }

    private void recorded(EntryAddress address) {
        drafts.recorded(address, by, Occasion.IMPORTED);
        if (++saved % SAVED_AT_ONCE == 0) {
            rows.flush();
            rows.clear();
        }
    }
}
