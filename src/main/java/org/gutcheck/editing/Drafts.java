package org.gutcheck.editing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.catalogue.SignOff;
import org.gutcheck.release.CatalogueJson;
import org.gutcheck.release.CurrentRelease;
import org.gutcheck.release.EverShown;
import org.gutcheck.release.Releases;
import org.gutcheck.release.Turns;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.DataException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The working copy as editors change it. Every change names the state it was made from, so that nobody overwrites what
 * somebody else has saved meanwhile, and leaves a revision, together with it or not at all.
 */
@Component
@Import(Turns.class)
public class Drafts {

    /** Who changed what no editor did. */
    static final String GUTCHECK = "Gutcheck";

    private final EntityManager rows;
    private final Revisions revisions;
    private final Releases releases;
    private final EverShown shown = new EverShown();
    private final Turns turns;
    private final Clock clock;

    Drafts(EntityManager rows, Revisions revisions, Releases releases, Turns turns, Clock clock) {
        this.rows = rows;
        this.revisions = revisions;
        this.releases = releases;
        this.turns = turns;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(EntryAddress address) {
        return found(address, false);
    }

    /** An entry, or what the last revision says of one that was removed, whose state is empty. */
    @Transactional(readOnly = true)
    public Optional<Draft> findOrRemoved(EntryAddress address) {
        return found(address, false)
                .or(() -> revisions
                        .findFirstByEntryOrderByIdDesc(address.toString())
                        .map(last -> Draft.removed(address, last.body())));
    }

    /** The entries of a kind that were removed, the latest first. */
    @Transactional(readOnly = true)
    public List<EntryAddress> removed(EntryKind kind, int most) {
        return revisions.lastOfRemoved(kind.prefix() + ":%", Limit.of(most)).stream()
                .map(Revision::entry)
                .toList();
    }

    /** Whether an entry may be removed: visitors may look again for what a release has shown and named with a slug. */
    @Transactional(readOnly = true)
    public boolean canBeRemoved(EntryAddress address) {
        return switch (address.kind()) {
            case SETTINGS, ORDER, CODES -> false;
            default -> !address.kind().isAddressed() || !everShown().has(address);
        };
    }

    /** What releases have shown so far. */
    EverShown everShown() {
        return shown.upToNow(releases);
    }

    @Transactional(readOnly = true)
    public Listing list(EntryKind kind, Search search) {
        return Shelves.of(kind).list(rows, search);
    }

    /** The revisions of an entry, the latest first; an entry that nobody has changed has none. */
    @Transactional(readOnly = true)
    public List<Revision> history(EntryAddress address, int most) {
        return history(address, most, Long.MAX_VALUE);
    }

    /** The revisions of an entry before one, the latest first. */
    @Transactional(readOnly = true)
    public List<Revision> history(EntryAddress address, int most, long before) {
        return revisions.findByEntryAndIdLessThanOrderByIdDesc(address.toString(), before, Limit.of(most));
    }

    /** The last changes to whatever entry, the latest first. */
    @Transactional(readOnly = true)
    public List<Revision> latest(int most) {
        return revisions.latest(Limit.of(most));
    }

    @Transactional(readOnly = true)
    public Optional<Revision> revision(long id) {
        return revisions.findById(id);
    }

    /** Saves a new entry, last in its order. */
    public Saving create(EntryAddress address, ObjectNode body, String by) {
        return added(address, body, by, Occasion.CREATED);
    }

    /** Saves an entry; a sign-off stays only where nothing else has changed. */
    public Saving save(EntryAddress address, String state, ObjectNode body, String by) {
        return changed(address, state, by, Occasion.EDITED, draft -> put(address, edited(draft, body, by)));
    }

    /** Saves what an earlier revision or release holds, as any other edit; what was removed is there again. */
    public Saving restore(EntryAddress address, String state, ObjectNode body, String by) {
        if (state.isEmpty()) {
            return added(address, Draft.unsigned(body.deepCopy()), by, Occasion.RESTORED);
        }
        return changed(
                address,
                state,
                by,
                Occasion.RESTORED,
                draft -> put(address, edited(draft, draft.completing(body), by)));
    }

    public Saving retire(EntryAddress address, String state, String by) {
        return changed(address, state, by, Occasion.RETIRED, draft -> setRetired(address, true));
    }

    public Saving bringBack(EntryAddress address, String state, String by) {
        return changed(address, state, by, Occasion.BROUGHT_BACK, draft -> setRetired(address, false));
    }

    /** Takes away an entry that may be removed; its revisions stay, and any of them can be restored. */
    public Saving remove(EntryAddress address, String state, String by) {
        return fromState(address, state, draft -> {
            if (!canBeRemoved(address)) {
                return new Saving.Refused("a release has shown it");
            }
            remove(draft, by, Occasion.REMOVED, lastStates(List.of(address)));
            rows.flush();
            return new Saving.Removed();
        });
    }

    /** Records that a clinician has checked a safety text as it stands, or takes that back. */
    public Saving signOff(EntryAddress address, String state, @Nullable SignOff signOff, String by) {
        return changed(address, state, by, Occasion.SIGNED_OFF, draft -> {
            ObjectNode body = draft.body().deepCopy();
            body.set("signOff", CatalogueJson.MAPPER.valueToTree(signOff));
            put(address, body);
        });
    }

    private Saving added(EntryAddress address, ObjectNode body, String by, Occasion occasion) {
        return saving(() -> {
            if (found(address, true).isPresent()) {
                return new Saving.Taken();
            }
            put(address, body);
            return recorded(address, by, occasion);
        });
    }

    private Saving changed(EntryAddress address, String state, String by, Occasion occasion, Consumer<Draft> change) {
        return fromState(address, state, draft -> {
            keepWhatWasThere(draft, lastStates(List.of(address)));
            change.accept(draft);
            return recorded(address, by, occasion);
        });
    }

    private Saving fromState(EntryAddress address, String state, Function<Draft, Saving> change) {
        return saving(() -> {
            Optional<Draft> draft = found(address, true);
            if (draft.isEmpty()) {
                return new Saving.Missing();
            }
            if (!draft.get().state().equals(state)) {
                return new Saving.Outdated(
                        draft.get(),
                        revisions
                                .findFirstByEntryAndStateOrderByIdDesc(address.toString(), state)
                                .map(Revision::body));
            }
            return change.apply(draft.get());
        });
    }

    private Saving saving(Supplier<Saving> change) {
        try {
            return turns.take(pointer -> change.get()).orElseGet(Saving.Busy::new);
        } catch (IllegalArgumentException noRecord) {
            return new Saving.Refused(Objects.requireNonNullElse(noRecord.getMessage(), "it makes no record"));
        } catch (DataException | ConstraintViolationException | DataIntegrityViolationException refused) {
            return new Saving.Refused("the database has no room for it, or something else still needs what is gone");
        }
    }

    /** In which state the last revisions left some entries; what nobody has edited yet has none. */
    Map<EntryAddress, String> lastStates(List<EntryAddress> entries) {
        Map<EntryAddress, String> states = new HashMap<>();
        revisions
                .lastStates(entries.stream().map(EntryAddress::toString).toList())
                .forEach(last ->
                        EntryAddress.parse((String) last[0]).ifPresent(entry -> states.put(entry, (String) last[1])));
        return states;
    }

    /** What nobody has edited yet, or an update has changed, gets a revision before it is gone. */
    void keepWhatWasThere(Draft draft, Map<EntryAddress, String> last) {
        if (!draft.state().equals(last.get(draft.address()))) {
            revisions.save(new Revision(draft, now(), GUTCHECK, Occasion.DELIVERED));
            last.put(draft.address(), draft.state());
        }
    }

    private Saving recorded(EntryAddress address, String by, Occasion occasion) {
        rows.flush();
        return recorded(address, by, occasion, lastStates(List.of(address)));
    }

    /** Of what was written to the database before. */
    Saving recorded(EntryAddress address, String by, Occasion occasion, Map<EntryAddress, String> last) {
        Draft draft = found(address, false).orElseThrow();
        if (!draft.state().equals(last.get(address))) {
            revisions.save(new Revision(draft, now(), by, occasion));
            markEdited();
        }
        return new Saving.Saved(draft);
    }

    void remove(Draft draft, String by, Occasion occasion, Map<EntryAddress, String> last) {
        keepWhatWasThere(draft, last);
        Shelves.of(draft.address().kind()).remove(rows, draft.address().id());
        revisions.save(new Revision(Draft.removed(draft.address(), draft.body()), now(), by, occasion));
        markEdited();
    }

    private void markEdited() {
        rows.find(CurrentRelease.class, CurrentRelease.ID).markEdited(true);
    }

    private ObjectNode edited(Draft draft, ObjectNode body, String by) {
        ObjectNode edited = body.deepCopy();
        if (edited.equals(draft.body())) {
            return edited;
        }
        Draft.unsigned(edited);
        JsonNode review = draft.body().path("review");
        if (edited.path("review") instanceof ObjectNode changed && !changed.equals(review)) {
            changed.put(
                    "reviewedOn",
                    LocalDate.ofInstant(clock.instant(), clock.getZone()).toString());
            changed.put("reviewedBy", by);
        }
        return edited;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    Optional<Draft> found(EntryAddress address, boolean locked) {
        return Shelves.of(address.kind()).find(rows, address.id(), locked).map(stored -> Draft.of(address, stored));
    }

    void put(EntryAddress address, ObjectNode body) {
        Shelves.of(address.kind()).put(rows, address.id(), body);
    }

    void setRetired(EntryAddress address, boolean retired) {
        Shelves.of(address.kind()).setRetired(rows, address.id(), retired);
    }
}
