package org.gutcheck.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.CatalogueFixtures;
import org.gutcheck.catalogue.CatalogueParts;
import org.gutcheck.catalogue.Edition;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.catalogue.Problem;
import org.gutcheck.catalogue.StandingParts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is changed and whatever of it is held back, what goes live is what the plan says. */
class HoldingBackTests {

    /** Most of a small catalogue, where changes meet, and some of the real one. */
    static LongStream seeds() {
        return LongStream.range(0, 80);
    }

    private CatalogueEntries live;
    private CatalogueEntries draft;
    private ReleasePlan plan;
    private CatalogueEntries next;

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsHeldStaysAsItIsAndTheRestGoesLiveOrIsNamed(long seed) {
        changeAndHold(seed);

        Set<EntryAddress> all = new LinkedHashSet<>(live.entries().keySet());
        all.addAll(draft.entries().keySet());
        all.removeIf(address -> address.kind() == EntryKind.ORDER);
        Set<String> named = plan.problems().stream().map(Problem::where).collect(Collectors.toSet());
        for (EntryAddress address : all) {
            Map<EntryAddress, ObjectNode> from = (plan.held().contains(address) ? live : draft).entries();
            if (!named.contains(address.toString())) {
                assertThat(next.entries().get(address)).as(address.toString()).isEqualTo(from.get(address));
            }
        }
        assertThat(next.entries().keySet())
                .filteredOn(address -> address.kind() != EntryKind.ORDER)
                .isSubsetOf(all);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsHeldKeepsItsNeighbours(long seed) {
        changeAndHold(seed);

        for (EntryAddress order : live.entries().keySet()) {
            if (order.kind() != EntryKind.ORDER) {
                continue;
            }
            List<String> then = ids(live, order);
            List<String> now = ids(draft, order);
            List<String> coming = ids(next, order);
            boolean moved = !both(then, now).equals(both(now, then));
            if (!plan.held().contains(order)) {
                assertThat(both(coming, now)).as(order.toString()).isEqualTo(both(now, coming));
            }
            if (!moved || plan.held().contains(order)) {
                assertThat(both(coming, then)).as(order.toString()).isEqualTo(both(then, coming));
            }
            for (String id : both(coming, then)) {
                if (!now.contains(id)) {
                    assertThat(neighbour(coming, id, then)).as(id).isEqualTo(neighbour(both(then, coming), id, then));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsListedAsRetiredFollowsItsItem(long seed) {
        changeAndHold(seed);

        live.retired().keySet().forEach(address -> {
            boolean isHeld = plan.held().contains(EntryAddress.of(address));
            assertThat(next.retired().containsKey(address))
                    .as(address.toString())
                    .isEqualTo(isHeld || draft.retired().containsKey(address));
        });
        draft.retired().keySet().forEach(address -> {
            boolean isHeld = plan.held().contains(EntryAddress.of(address));
            assertThat(next.retired().containsKey(address))
                    .as(address.toString())
                    .isEqualTo(isHeld ? live.retired().containsKey(address) : true);
        });
        assertThat(next.retired().keySet()).noneMatch(address -> next.entries().containsKey(EntryAddress.of(address)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePlanSaysWhatTheNextReleaseChanges(long seed) {
        changeAndHold(seed);

        Set<String> named = plan.problems().stream().map(Problem::where).collect(Collectors.toSet());
        assertThat(plan.going())
                .filteredOn(change -> !named.contains(change.address().toString()))
                .containsExactlyInAnyOrderElementsOf(EntryChange.between(live, next).stream()
                        .filter(change -> !named.contains(change.address().toString()))
                        .toList());
        assertThat(plan.held())
                .isSubsetOf(plan.changes().stream().map(EntryChange::address).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whereEverythingIsHeldNothingChanges(long seed) {
        changeAndHold(seed);

        Set<EntryAddress> everything = plan.changes().stream()
                .map(EntryChange::address)
                .filter(address ->
                        address.kind() != EntryKind.ORDER || plan.held().contains(address))
                .collect(Collectors.toSet());
        boolean noMoves = live.entries().keySet().stream()
                .filter(address -> address.kind() == EntryKind.ORDER && !everything.contains(address))
                .allMatch(order ->
                        both(ids(live, order), ids(draft, order)).equals(both(ids(draft, order), ids(live, order))));
        ReleasePlan held = plan(everything);

        if (noMoves) {
            assertThat(held.parts()).isEqualTo(live.parts());
            assertThat(held.changesAnything()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aClaimThatComesOrGoesTakesItsCitationsAlong(long seed) {
        changeAndHold(seed);

        for (EntryChange change : plan.changes()) {
            EntryAddress address = change.address();
            if (address.kind() != EntryKind.CLAIM
                    || change.what() == EntryChange.What.CHANGED
                    || !plan.held().contains(address)) {
                continue;
            }
            assertThat(citations(next, address)).as(address.toString()).isEqualTo(citations(live, address));
        }
    }

    private void changeAndHold(long seed) {
        CatalogueParts whole = seed % 20 == 0
                ? SeededCatalogue.get().parts()
                : CatalogueFixtures.sample().parts();
        CatalogueEntries earlier = CatalogueEntries.of(whole);
        CatalogueParts published = withSomeRetired(seed, whole, earlier);
        live = CatalogueEntries.of(published);
        DraftsByChance changing = new DraftsByChance(seed, published);
        Random chance = changing.chance();
        live.retired().keySet().stream()
                .filter(address -> chance.nextBoolean())
                .forEach(address -> changing.bringBack(EntryAddress.of(address), earlier));
        for (int change = chance.nextInt(12); change >= 0; change--) {
            changing.change();
        }
        draft = CatalogueEntries.of(changing.parts());
        int howMany = chance.nextInt(101);
        plan = plan(EntryChange.between(live, draft).stream()
                .map(EntryChange::address)
                .filter(address -> chance.nextInt(100) < howMany)
                .collect(Collectors.toSet()));
        next = CatalogueEntries.of(plan.parts());
    }

    /** A release that makes a catalogue, in which some are retired. */
    private static CatalogueParts withSomeRetired(long seed, CatalogueParts whole, CatalogueEntries earlier) {
        List<EntryAddress> items = new ArrayList<>(earlier.entries().keySet());
        items.removeIf(address -> address.kind() != EntryKind.SUPPORT
                && address.kind() != EntryKind.SYMPTOM
                && address.kind() != EntryKind.BODY_SYSTEM);
        Random chance = new Random(seed);
        CatalogueParts published = whole;
        for (int tries = 0; tries < 4; tries++) {
            DraftsByChance retiring = new DraftsByChance(seed, published);
            retiring.retire(items.remove(chance.nextInt(items.size())));
            if (StandingParts.of(retiring.parts()).problems().isEmpty()) {
                published = retiring.parts();
            }
        }
        return published;
    }

    private ReleasePlan plan(Set<EntryAddress> held) {
        Edition edition = new Edition(4, Instant.EPOCH, "0123456789abcdef", new Catalogue(live.parts()));
        return Planning.plan(Optional.of(edition), Assembled.of(draft.parts(), List.of(), 2026), held);
    }

    private static Set<EntryAddress> citations(CatalogueEntries entries, EntryAddress claim) {
        return entries.entries().entrySet().stream()
                .filter(entry -> DraftsByChance.citesAt(entry.getKey(), entry.getValue(), claim.id()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What stands before an entry, of those that are known. */
    private static String neighbour(List<String> order, String id, List<String> known) {
        List<String> shown = both(order, known);
        int at = shown.indexOf(id);
        return at == 0 ? "" : shown.get(at - 1);
    }

    private static List<String> both(List<String> order, List<String> others) {
        return order.stream().filter(others::contains).toList();
    }

    private static List<String> ids(CatalogueEntries entries, EntryAddress order) {
        return entries.entries()
                .get(order)
                .required("ids")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
