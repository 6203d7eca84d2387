package org.gutcheck.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.CatalogueFixtures;
import org.gutcheck.catalogue.CatalogueParts;
import org.gutcheck.catalogue.Edition;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.Problem;
import org.gutcheck.catalogue.SupportKind;
import org.junit.jupiter.api.Test;

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
    void whatIsRetiredCanStay() {
        CatalogueEntries entries = CatalogueEntries.of(live);
        String gone = live.rules().get(0).address().toString();
        CatalogueParts draft = without(entries, gone);

        assertThat(plan(draft).changes())
                .extracting(change -> change.address() + " " + change.what())
                .contains(gone + " RETIRED");
        assertThat(plan(draft, gone).parts().rules()).contains(live.rules().get(0));
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

    private static CatalogueParts without(CatalogueEntries entries, String address) {
        var rest = new LinkedHashMap<>(entries.entries());
        rest.remove(EntryAddress.parse(address).orElseThrow());
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
