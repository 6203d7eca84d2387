package org.gutcheck.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gutcheck.TestDatabase;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.release.CatalogueEntries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

/** What is retired or removed leaves no trace on the site, and can come back. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class RemovedDraftsIntegrationTests extends DraftsTest {

    RemovedDraftsIntegrationTests(TestDatabase database) {
        super(database);
    }

    @Test
    void whatIsRetiredLeavesTheCatalogueAndCanComeBack() {
        Draft before = draft("explainer:link-with-diseases");

        Draft retired = saved(drafts.retire(before.address(), before.state(), ANNA));
        assertThat(retired.retired()).isTrue();
        assertThat(CatalogueEntries.of(assembler.assemble().parts()).entries()).doesNotContainKey(before.address());

        Draft back = saved(drafts.bringBack(before.address(), retired.state(), ANNA));
        assertThat(back).isEqualTo(before);
        assertThat(drafts.history(before.address(), 10))
                .extracting(Revision::occasion)
                .containsExactly(Occasion.BROUGHT_BACK, Occasion.RETIRED, Occasion.DELIVERED);
    }

    @Test
    void whatHasNoSlugIsRemovedAndCanBeRestored() {
        for (String address : List.of("citation:30", "help-lines:US")) {
            Draft before = draft(address);

            assertThat(drafts.remove(before.address(), "another state", ANNA)).isInstanceOf(Saving.Outdated.class);
            assertThat(drafts.remove(before.address(), before.state(), ANNA)).isEqualTo(new Saving.Removed());
            assertThat(drafts.find(before.address())).as(address).isEmpty();
            assertThat(CatalogueEntries.of(assembler.assemble().parts()).entries())
                    .doesNotContainKey(before.address());
            assertThat(drafts.removed(before.address().kind(), 10)).contains(before.address());
            Draft left = drafts.findOrRemoved(before.address()).orElseThrow();
            assertThat(left.isRemoved()).isTrue();

            Draft back = saved(drafts.restore(before.address(), left.state(), left.body(), ANNA));
            assertThat(back).isEqualTo(before);
            assertThat(drafts.history(before.address(), 10))
                    .extracting(Revision::occasion)
                    .containsExactly(Occasion.RESTORED, Occasion.REMOVED, Occasion.DELIVERED);
            assertThat(drafts.removed(before.address().kind(), 10)).doesNotContain(before.address());
            assertThat(drafts.restore(before.address(), "", left.body(), ANNA)).isEqualTo(new Saving.Taken());
        }
    }

    @Test
    void whatOthersStillNeedIsNotRemoved() {
        Draft needed = draft("reference:" + proposedReference());

        assertThat(drafts.remove(needed.address(), needed.state(), ANNA)).isInstanceOf(Saving.Refused.class);
        assertThat(draft(needed.address().toString())).isEqualTo(needed);
    }

    @Test
    void whatNoReleaseHasShownIsRemovedEvenWithASlug() {
        EntryAddress address = new EntryAddress(EntryKind.SUPPORT, "a-nap-a-day");
        ObjectNode body = draft("support:" + someSupport()).body().deepCopy();
        body.put("slug", "a-nap-a-day").put("label", "A nap a day");
        Draft made = saved(drafts.create(address, body, ANNA));

        assertThat(drafts.remove(address, made.state(), ANNA)).isEqualTo(new Saving.Removed());

        assertThat(ids("order:support")).doesNotContain("a-nap-a-day");
    }

    private int proposedReference() {
        return drafts.list(EntryKind.CITATION, Search.ALL).lines().stream()
                .map(line -> draft(line.address().toString()).body())
                .flatMap(body -> body.path("review").path("proposals").valueStream())
                .findFirst()
                .orElseThrow()
                .intValue();
    }
}
