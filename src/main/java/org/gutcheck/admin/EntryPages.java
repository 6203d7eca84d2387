package org.gutcheck.admin;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gutcheck.admin.ConflictPage.Clash;
import org.gutcheck.admin.ConflictPage.Typed;
import org.gutcheck.admin.EntryPage.Change;
import org.gutcheck.admin.EntryPage.Step;
import org.gutcheck.admin.EntryPage.Use;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.catalogue.Problem;
import org.gutcheck.editing.Draft;
import org.gutcheck.editing.Drafts;
import org.gutcheck.editing.FieldChange;
import org.gutcheck.editing.PickList;
import org.gutcheck.editing.PickLists;
import org.gutcheck.editing.References;
import org.gutcheck.editing.Revision;
import org.gutcheck.editing.Saving;
import org.gutcheck.release.Assembled;
import org.gutcheck.release.CatalogueAssembler;
import org.gutcheck.release.CatalogueEntries;
import org.gutcheck.web.FormMistakes;
import org.gutcheck.web.PageNotFoundException;
import org.gutcheck.web.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.ObjectNode;

/** Puts the pages about one entry together. */
@Component
class EntryPages {

    private static final int STEPS_SHOWN = 5;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Drafts drafts;

    private final PickLists pickLists;

    private final CatalogueAssembler assembler;

    private final FieldWords words;

    private final Wording wording;

    private final ZoneId zone;

    EntryPages(
            Drafts drafts,
            PickLists pickLists,
            CatalogueAssembler assembler,
            FieldWords words,
            Wording wording,
            Clock clock) {
        this.drafts = drafts;
        this.pickLists = pickLists;
        this.assembler = assembler;
        this.words = words;
        this.wording = wording;
        this.zone = clock.getZone();
    }

    PickList picks() {
        return pickLists.of(EnumSet.allOf(EntryKind.class));
    }

    /** The page of an entry that is there. */
    EntryPage of(
            Draft draft, String state, MultiValueMap<String, String> typed, FormMistakes mistakes, PickList picks) {
        EntryKind kind = draft.address().kind();
        EntryFields fields = new EntryFields(
                kind,
                typed,
                picks,
                Set.copyOf(draft.body().path("options").findValuesAsString("slug")),
                mistakes,
                words);
        Assembled assembled = assembler.assemble();
        return new EntryPage(
                kind.prefix(),
                words.kind(kind),
                draft.address().id(),
                title(draft, picks),
                state,
                fields.all(),
                fields.lists(),
                draft.retired() && !draft.isRemoved(),
                problems(draft.address(), assembled),
                uses(draft.address(), assembled, picks),
                steps(draft.address(), picks, STEPS_SHOWN),
                draft.body().has("signOff") && !draft.isRemoved(),
                signedOff(draft.body()),
                kind.isAddressed() && !draft.isRemoved(),
                !draft.isRemoved() && drafts.canBeRemoved(draft.address()),
                draft.retired() ? null : EntryPaths.inPreview(draft.address()));
    }

    /** An entry of the working copy, retired or not. */
    Draft draft(String kind, String id) {
        return orNotFound(kind, id, drafts::find);
    }

    /** An entry of the working copy, or what is left of one that was removed. */
    Draft draftOrRemoved(String kind, String id) {
        return orNotFound(kind, id, drafts::findOrRemoved);
    }

    /** The mistakes of a form to begin with: that its entry is gone, or none. */
    FormMistakes goneOrFine(Draft draft) {
        FormMistakes mistakes = new FormMistakes();
        if (draft.isRemoved()) {
            mistakes.add("main", wording.of("edit.removed-meanwhile"));
        }
        return mistakes;
    }

    private static Draft orNotFound(String kind, String id, Function<EntryAddress, Optional<Draft>> find) {
        return EntryKind.ofPrefix(kind)
                .map(found -> new EntryAddress(found, id))
                .flatMap(find)
                .orElseThrow(() -> new PageNotFoundException(null));
    }

    /** The page that lets an editor choose between what stands there and what was typed. */
    ConflictPage conflict(
            Saving.Outdated outdated, ObjectNode mine, MultiValueMap<String, String> typed, PickList picks) {
        Draft now = outdated.now();
        EntryKind kind = now.address().kind();
        Optional<Revision> last = drafts.history(now.address(), 1).stream().findFirst();
        return new ConflictPage(
                kind.prefix(),
                words.kind(kind),
                now.address().id(),
                title(now, picks),
                now.state(),
                now.retired(),
                last.map(Revision::savedBy).orElse(null),
                last.map(revision -> time(revision.savedAt())).orElse(""),
                clashes(outdated, mine, picks),
                typed.entrySet().stream()
                        .filter(field -> !List.of("state", "do", "_csrf").contains(field.getKey()))
                        .flatMap(field -> field.getValue().stream().map(value -> new Typed(field.getKey(), value)))
                        .toList());
    }

    private List<Clash> clashes(Saving.Outdated outdated, ObjectNode mine, PickList picks) {
        EntryKind kind = outdated.now().address().kind();
        InPlainText text = new InPlainText(kind, picks, words, wording);
        ObjectNode theirs = outdated.now().body();
        Set<String> changedByThem = names(kind, outdated.before(), theirs);
        Set<String> changedByMe = names(kind, outdated.before(), mine);
        return FieldChange.between(kind, theirs, mine).stream()
                .filter(change -> change.field() != null)
                .map(change -> new Clash(
                        change.name(),
                        words.label(kind, change.name()),
                        text.of(change.field(), change.before()),
                        text.of(change.field(), change.after()),
                        changedByThem.contains(change.name()) && changedByMe.contains(change.name()),
                        changedByMe.contains(change.name())))
                .toList();
    }

    /** The fields that differ from what the form began with; all of them where that is not known. */
    private static Set<String> names(EntryKind kind, Optional<ObjectNode> before, ObjectNode after) {
        return FieldChange.between(kind, before.orElse(null), after).stream()
                .map(FieldChange::name)
                .collect(Collectors.toSet());
    }

    /** What an entry is called, retired or not. */
    String title(Draft draft, PickList picks) {
        String title = title(draft.address(), picks);
        return title.equals(draft.address().id()) && !draft.title().isEmpty() ? draft.title() : title;
    }

    /** What an entry is called, or its id where it has no name or is retired. */
    String title(EntryAddress address, PickList picks) {
        return switch (address.kind()) {
            case SETTINGS -> words.kind(EntryKind.SETTINGS);
            case CITATION -> wording.of("edit.citation", address.id());
            case REFERENCE -> wording.of("edit.reference", address.id());
            case ORDER -> EntryKind.ofPrefix(address.id()).map(words::kind).orElse(address.id());
            case CODES -> picks.at(address.id()).map(PickList.Pickable::label).orElse(address.id());
            default ->
                picks.at(address.toString()).map(PickList.Pickable::label).orElse(address.id());
        };
    }

    /** The last revisions of an entry with what each of them changed, the latest first. */
    List<Step> steps(EntryAddress address, PickList picks, int most) {
        return steps(address, picks, most, Long.MAX_VALUE);
    }

    /** The last revisions of an entry before one. */
    List<Step> steps(EntryAddress address, PickList picks, int most, long until) {
        List<Revision> revisions = drafts.history(address, most + 1, until);
        return IntStream.range(0, Math.min(most, revisions.size()))
                .mapToObj(at -> {
                    Revision revision = revisions.get(at);
                    ObjectNode before =
                            at + 1 < revisions.size() ? revisions.get(at + 1).body() : null;
                    return new Step(
                            revision.id(),
                            time(revision.savedAt()),
                            revision.savedBy(),
                            occasion(revision),
                            before == null ? List.of() : changes(address.kind(), before, revision.body(), picks));
                })
                .toList();
    }

    List<Change> changes(EntryKind kind, @Nullable ObjectNode before, @Nullable ObjectNode after, PickList picks) {
        InPlainText text = new InPlainText(kind, picks, words, wording);
        return FieldChange.between(kind, before, after).stream()
                .map(change -> new Change(
                        change.name(),
                        words.label(kind, change.name()),
                        text.of(change.field(), change.before()),
                        text.of(change.field(), change.after())))
                .toList();
    }

    /** Why a revision was made, in words that follow a name. */
    String occasion(Revision revision) {
        return wording.of(revision.occasion());
    }

    String time(Instant instant) {
        return TIME.format(LocalDateTime.ofInstant(instant, zone));
    }

    private static List<Problem> problems(EntryAddress address, Assembled assembled) {
        return assembled.problems().stream()
                .filter(problem -> EntryAddress.parse(problem.where()).equals(Optional.of(address)))
                .toList();
    }

    private List<Use> uses(EntryAddress address, Assembled assembled, PickList picks) {
        return References.to(address, CatalogueEntries.of(assembled.all())).stream()
                .map(use -> new Use(words.kind(use.kind()), use.kind().prefix(), use.id(), title(use, picks)))
                .toList();
    }

    @Nullable
    String signedOff(ObjectNode body) {
        var signOff = body.path("signOff");
        return signOff.isObject()
                ? wording.of(
                        "sign-off.by",
                        signOff.path("reviewer").asString(),
                        signOff.path("role").asString(),
                        wording.date(LocalDate.parse(signOff.path("on").asString())))
                : null;
    }
}
