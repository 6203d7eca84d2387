package org.gutcheck.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.CatalogueFixtures;
import org.gutcheck.catalogue.CatalogueParts;
import org.gutcheck.catalogue.Edition;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.catalogue.Problem;
import org.gutcheck.catalogue.ReviewStatus;
import org.gutcheck.catalogue.SupportKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class PlanningTests {

    private final CatalogueParts live = CatalogueFixtures.sample().parts();

    @Test
    void theSameContentChangesNothing() {
        ReleasePlan plan = plan(live);

        assertThat(plan.changes()).isEmpty();
        assertThat(plan.changesAnything()).isFalse();
        assertThat(plan.parts()).isEqualTo(live);
        assertThat(plan.live()).isEqualTo(4);
    }

    @Test
    void whatIsNewIsNamedAndCanBeHeldBack() {
        CatalogueParts draft = withExtras().parts();

        assertThat(plan(draft).changes())
                .extracting(change -> change.address() + " " + change.what())
                .containsExactlyInAnyOrder(
                        "order:support CHANGED", "support:walks ADDED", "order:rule CHANGED", "rule:walking ADDED");

        ReleasePlan held = plan(draft, "support:walks", "rule:walking", "order:support", "order:rule");
        assertThat(held.problems()).isEmpty();
        assertThat(held.parts()).isEqualTo(live);
        assertThat(held.changesAnything()).isFalse();
    }

    @Test
    void whatNeedsSomethingHeldBackIsAProblemThatNamesIt() {
        ReleasePlan plan = plan(withExtras().parts(), "support:walks");

        assertThat(plan.problems()).extracting(Problem::where).containsExactly("rule:walking");
        assertThat(plan(withExtras().parts(), "support:walks", "rule:walking").problems())
                .isEmpty();
    }

    @Test
    void whatIsRetiredCanStayWhereItWas() {
        String gone = live.rules().get(1).address().toString();
        CatalogueParts draft = without(gone);

        assertThat(plan(draft).changes())
                .extracting(change -> change.address() + " " + change.what())
                .contains(gone + " RETIRED");
        assertThat(plan(draft, gone).parts()).isEqualTo(live);
        assertThat(plan(draft, gone).changesAnything()).isFalse();
    }

    @Test
    void aClaimThatStaysKeepsItsCitations() {
        CatalogueParts draft = without("claim:symptom-brain-fog", "citation:7");

        ReleasePlan plan = plan(draft, "claim:symptom-brain-fog");

        assertThat(plan.held()).extracting(EntryAddress::toString).contains("citation:7");
        assertThat(plan.parts()).isEqualTo(live);
    }

    @Test
    void aClaimThatStaysKeepsACitationThatMovedToAnother() {
        CatalogueEntries entries = CatalogueEntries.of(live);
        Map<EntryAddress, ObjectNode> moved = new LinkedHashMap<>(entries.entries());
        moved.remove(EntryAddress.parse("claim:symptom-brain-fog").orElseThrow());
        moved.computeIfPresent(
                EntryAddress.of(EntryKind.CITATION, 7),
                (address, body) -> body.deepCopy().put("claim", "cause-alcohol"));
        CatalogueParts draft = new CatalogueEntries(moved, entries.retired()).parts();

        ReleasePlan plan = plan(draft, "claim:symptom-brain-fog");

        assertThat(plan.held()).extracting(EntryAddress::toString).contains("citation:7");
        assertThat(plan.parts()).isEqualTo(live);
    }

    @Test
    void aNewClaimThatWaitsLetsItsNewCitationWait() {
        CatalogueParts draft = CatalogueFixtures.sample()
                .claim("new", List.of(), CatalogueFixtures.citation(900, null, ReviewStatus.NOT_LISTED))
                .parts();

        ReleasePlan plan = plan(draft, "claim:new");

        assertThat(plan.held())
                .extracting(EntryAddress::toString)
                .containsExactlyInAnyOrder("claim:new", "citation:900");
        assertThat(plan.going()).isEmpty();
        assertThat(plan.parts()).isEqualTo(live);
    }

    @Test
    void aNewItemThatWaitsLetsItsCodesWait() {
        CatalogueParts draft =
                withExtras().code("support:walks", "hpo", "HP:1", "Walks").parts();

        assertThat(plan(draft, "support:walks", "rule:walking").problems()).isEmpty();
    }

    @Test
    void aCitationWithoutItsClaimIsAProblem() {
        CatalogueParts draft = without("claim:symptom-brain-fog", "citation:7");

        assertThat(plan(draft, "citation:7").problems())
                .containsExactly(new Problem(
                        "citation:7",
                        "names claim:symptom-brain-fog, which is missing",
                        "Choose another, or bring it back."));
    }

    @Test
    void aCitationOfAReferenceThatWaitsIsAProblemOfTheCitation() {
        CatalogueParts draft = CatalogueFixtures.sample()
                .reference(900, "New.")
                .claim("new", List.of(), CatalogueFixtures.citation(900, 900, ReviewStatus.FITS))
                .parts();

        assertThat(plan(draft, "reference:900").problems())
                .extracting(Problem::where)
                .containsExactly("citation:900");
    }

    @Test
    void theFingerprintFollowsWhatWouldBePublished() {
        CatalogueParts draft = withExtras().parts();

        assertThat(plan(draft).fingerprint())
                .isEqualTo(plan(draft).fingerprint())
                .isNotEqualTo(plan(live).fingerprint())
                .isNotEqualTo(plan(draft, "support:walks").fingerprint());
    }

    @Test
    void safetyTextsThatNobodyHasCheckedAreNamed() {
        assertThat(plan(live).unsigned())
                .hasSameSizeAs(live.safetyTexts()
                        .filter(text -> text.signOff() == null)
                        .toList());
    }

    @Test
    void whatReadersWouldStumbleOverCannotBePublished() {
        CatalogueParts draft =
                CatalogueFixtures.sample().source("odd", "www.example.org").parts();

        assertThat(plan(draft).problems()).extracting(Problem::where).containsExactly("source:odd");
        assertThat(plan(draft, "source:odd", "order:source").problems()).isEmpty();
    }

    private static CatalogueFixtures withExtras() {
        return CatalogueFixtures.sample()
                .support("walks", "Walks", SupportKind.HABIT)
                .rule("walking", "walks", CatalogueFixtures.ticked("symptom:brain-fog"));
    }

    private CatalogueParts without(String... addresses) {
        CatalogueEntries entries = CatalogueEntries.of(live);
        Map<EntryAddress, ObjectNode> rest = new LinkedHashMap<>(entries.entries());
        Arrays.stream(addresses)
                .map(EntryAddress::parse)
                .map(Optional::orElseThrow)
                .forEach(rest::remove);
        return new CatalogueEntries(rest, entries.retired()).parts();
    }

    private ReleasePlan plan(CatalogueParts draft, String... held) {
        Edition edition = new Edition(4, Instant.EPOCH, "0123456789abcdef", new Catalogue(live));
        Set<EntryAddress> addresses = Arrays.stream(held)
                .map(EntryAddress::parse)
                .map(Optional::orElseThrow)
                .collect(Collectors.toSet());
        return Planning.plan(Optional.of(edition), Assembled.of(draft, List.of(), 2026), addresses);
    }
}
