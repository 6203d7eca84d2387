package org.gutcheck.editing;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
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

    /** Read and written with a few statements; the more rows are held in memory, the longer each flush takes. */
    private static final int AT_ONCE = 100;

    private final EntityManager rows;
    private final Drafts drafts;
    private final ImportPlan plan;
    private final CatalogueParts document;
    private final Map<EntryAddress, ObjectNode> wanted;
    private final String by;
    private Map<EntryAddress, String> lastStates = new HashMap<>();

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
        changes.getOrDefault(EntryKind.ORDER, List.of()).forEach(order -> {
            lastStates = drafts.lastStates(List.of(order.address()));
            drafts.keepWhatWasThere(drafts.found(order.address(), true).orElseThrow(), lastStates);
        });
        for (EntryKind kind : NEEDED_FIRST) {
            eachOf(changes.getOrDefault(kind, List.of()), EntryChange::address, this::put);
        }
        for (EntryKind kind : NEEDED_FIRST) {
            eachOf(retired(kind), item -> EntryAddress.of(item.address()), this::listAsRetired);
        }
        List<EntryKind> needingFirst = new ArrayList<>(NEEDED_FIRST);
        Collections.reverse(needingFirst);
        for (EntryKind kind : needingFirst) {
            eachOf(changes.getOrDefault(kind, List.of()), EntryChange::address, this::retire);
            List<EntryAddress> removed = plan.removed().stream()
                    .filter(address -> address.kind() == kind)
                    .toList();
            eachOf(removed, Function.identity(), this::remove);
        }
        for (EntryKind kind : NEEDED_FIRST) {
            if (CatalogueEntries.isOrdered(kind)) {
                arrange(kind);
            }
        }
        rows.flush();
    }

    private List<RetiredItem> retired(EntryKind kind) {
        return document.retired().stream()
                .filter(item -> EntryAddress.of(item.address()).kind() == kind)
                .toList();
    }

    /** Does something to entries of one kind, which says whether it left a changed entry. */
    private <T> void eachOf(List<T> all, Function<T, EntryAddress> named, BiPredicate<T, Optional<Draft>> step) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<T> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            List<EntryAddress> addresses = some.stream().map(named).toList();
            Set<String> there = Shelves.of(addresses.get(0).kind())
                    .load(rows, addresses.stream().map(EntryAddress::id).toList());
            lastStates = drafts.lastStates(addresses);
            List<EntryAddress> changed = new ArrayList<>();
            for (T one : some) {
                EntryAddress address = named.apply(one);
                if (step.test(one, there.contains(address.id()) ? drafts.found(address, true) : Optional.empty())) {
                    changed.add(address);
                }
            }
            rows.flush();
            changed.forEach(address -> drafts.recorded(address, by, Occasion.IMPORTED, lastStates));
            rows.flush();
            rows.clear();
        }
    }

    private boolean put(EntryChange change, Optional<Draft> before) {
        ObjectNode body = change.after();
        if (body == null) {
            return false;
        }
        put(change.address(), body, before);
        if (before.isPresent() && before.get().retired()) {
            drafts.setRetired(change.address(), false);
        }
        return true;
    }

    private void put(EntryAddress address, ObjectNode body, Optional<Draft> before) {
        if (before.isPresent()) {
            drafts.keepWhatWasThere(before.get(), lastStates);
            drafts.put(address, body);
        } else {
            Shelves.of(address.kind()).add(rows, body);
        }
    }

    /**
     * Of an item that was retired elsewhere the document knows the label, which has to be the same here; nobody has
     * checked another one.
     */
    private boolean listAsRetired(RetiredItem item, Optional<Draft> before) {
        EntryAddress address = EntryAddress.of(item.address());
        String field = RetiredStub.labelField(item);
        boolean isSame = before.isPresent()
                && before.get().body().path(field).asString("").equals(item.label());
        if (isSame && before.get().retired()) {
            return false;
        }
        ObjectNode body = before.map(draft -> draft.body().deepCopy().put(field, item.label()))
                .orElseGet(() -> RetiredStub.of(item, document));
        if (!isSame) {
            Draft.unsigned(body);
        }
        put(address, body, before);
        drafts.setRetired(address, true);
        return true;
    }

    /** What the document does not have; what has no slug is not found again and goes. */
    private boolean retire(EntryChange change, Optional<Draft> before) {
        EntryAddress address = change.address();
        if (change.after() != null || plan.removed().contains(address)) {
            return false;
        }
        if (!address.kind().isAddressed()) {
            return remove(address, before);
        }
        Draft draft = before.orElseThrow();
        if (draft.retired()) {
            return false;
        }
        drafts.keepWhatWasThere(draft, lastStates);
        drafts.setRetired(address, true);
        return true;
    }

    private boolean remove(EntryAddress address, Optional<Draft> before) {
        drafts.remove(
                before.orElseThrow(() -> new IllegalStateException("Gone: " + address)),
                by,
                Occasion.IMPORTED,
                lastStates);
        return false;
    }

    /** What is listed as retired keeps its order too; what else there is follows. */
    private void arrange(EntryKind kind) {
        EntryAddress address = CatalogueEntries.orderOf(kind);
        Draft before = drafts.found(address, true).orElseThrow();
        ObjectNode order = Objects.requireNonNull(wanted.get(address)).deepCopy();
        retired(kind)
                .forEach(item -> ((ArrayNode) order.required("ids"))
                        .add(item.address().slug().value()));
        drafts.put(address, order);
        rows.flush();
        // The order was something else before only where that says so.
        if (drafts.found(address, false).filter(before::equals).isEmpty()) {
            drafts.recorded(address, by, Occasion.IMPORTED, drafts.lastStates(List.of(address)));
        }
        rows.flush();
        rows.clear();
    }
}
