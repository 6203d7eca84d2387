package org.gutcheck.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gutcheck.TestDatabase;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.catalogue.Problem;
import org.gutcheck.catalogue.SignOff;
import org.gutcheck.release.CatalogueEntries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

/** Saving drafts: what is kept, what is refused, and what is told to whoever comes late. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class DraftsIntegrationTests extends DraftsTest {

    DraftsIntegrationTests(TestDatabase database) {
        super(database);
    }

    @Test
    void everyEntryOfTheCatalogueIsADraftWithTheSameBody() {
        CatalogueEntries.of(assembler.assemble().parts())
                .entries()
                .forEach((address, body) -> assertThat(draft(address.toString()).body())
                        .as(address.toString())
                        .isEqualTo(body));
    }

    @Test
    void everyEntrySavedAsItIsStaysAsItIsAndLeavesNoTraceOfAnEditor() {
        for (EntryAddress address :
                CatalogueEntries.of(assembler.assemble().parts()).entries().keySet()) {
            Draft before = drafts.find(address).orElseThrow();

            assertThat(drafts.save(address, before.state(), before.body(), "Nobody"))
                    .as(address.toString())
                    .isEqualTo(new Saving.Saved(before));
            assertThat(drafts.history(address, 10))
                    .extracting(Revision::savedBy)
                    .doesNotContain("Nobody");
        }
    }

    @Test
    void aSaveIsKeptWithWhatWasThereBefore() {
        Draft before = draft("symptom:joint-pain");

        Draft after = saved(
                drafts.save(before.address(), before.state(), with(before, "description", "Air in the tummy."), ANNA));

        assertThat(draft("symptom:joint-pain")).isEqualTo(after);
        assertThat(after.body().path("description").asString()).isEqualTo("Air in the tummy.");
        List<Revision> history = drafts.history(before.address(), 10);
        assertThat(history).extracting(Revision::occasion).containsExactly(Occasion.EDITED, Occasion.DELIVERED);
        assertThat(history).extracting(Revision::savedBy).containsExactly(ANNA, "Gutcheck");
        assertThat(history.get(1).body()).isEqualTo(before.body());
        assertThat(history.get(0).savedAt()).isEqualTo(SeededWorkingCopy.NOW);
    }

    @Test
    void whoSavesOverANewerStateIsToldWhatStandsThereAndWhatTheyBeganWith() {
        Draft first = draft("source:" + first("source"));
        Draft begun = saved(drafts.save(first.address(), first.state(), with(first, "title", "Begun"), ANNA));
        Draft theirs = saved(drafts.save(first.address(), begun.state(), with(begun, "title", "Theirs"), ANNA));

        Saving outcome = drafts.save(first.address(), begun.state(), with(begun, "title", "Mine"), "Ben");

        assertThat(outcome).isInstanceOfSatisfying(Saving.Outdated.class, outdated -> {
            assertThat(outdated.now()).isEqualTo(theirs);
            assertThat(outdated.before()).contains(begun.body());
        });
        assertThat(draft("source:" + first("source"))).isEqualTo(theirs);
    }

    @Test
    void aNewEntryComesLastAndItsNameIsTakenFromThenOn() {
        EntryAddress address = new EntryAddress(EntryKind.SUPPORT, "a-walk-a-day");
        ObjectNode body = draft("support:" + someSupport()).body().deepCopy();
        body.put("slug", "a-walk-a-day").put("label", "A walk a day");

        Draft made = saved(drafts.create(address, body, ANNA));

        assertThat(drafts.history(address, 10)).extracting(Revision::occasion).containsExactly(Occasion.CREATED);
        List<String> order = ids("order:support");
        assertThat(order.get(order.size() - 1)).isEqualTo("a-walk-a-day");
        assertThat(drafts.create(address, body, ANNA)).isEqualTo(new Saving.Taken());
        drafts.retire(address, made.state(), ANNA);
        assertThat(drafts.create(address, body, ANNA)).isEqualTo(new Saving.Taken());
    }

    @Test
    void anyEditOfASafetyTextUndoesItsSignOff() {
        Draft before = draft("scope-rule:" + first("scope-rule"));
        SignOff signOff = new SignOff("Dr Ada", "General practice", LocalDate.of(2027, 1, 4));

        Draft signed = saved(drafts.signOff(before.address(), before.state(), signOff, ANNA));
        assertThat(signed.body().path("signOff").path("reviewer").asString()).isEqualTo("Dr Ada");
        Draft edited =
                saved(drafts.save(before.address(), signed.state(), with(signed, "text", "Another text."), ANNA));

        assertThat(edited.body().path("signOff").isNull()).isTrue();
    }

    @Test
    void aChangedReviewNamesWhoChangedItAndWhen() {
        Draft before = draft("citation:1");
        ObjectNode body = before.body().deepCopy();
        ((ObjectNode) body.get("review")).put("note", "Another reading.");

        Draft after = saved(drafts.save(before.address(), before.state(), body, ANNA));

        assertThat(after.body().path("review").path("reviewedBy").asString()).isEqualTo(ANNA);
        assertThat(after.body().path("review").path("reviewedOn").asString()).isEqualTo("2027-01-05");
    }

    @Test
    void anOrderIsAnEntryToo() {
        Draft before = draft("order:risk-factor");
        ObjectNode body = before.body().deepCopy();
        body.withArray("ids").add(body.withArray("ids").remove(0));

        saved(drafts.save(before.address(), before.state(), body, ANNA));

        assertThat(assembler.assemble().parts().riskFactors())
                .extracting(factor -> factor.slug().value())
                .containsExactlyElementsOf(ids("order:risk-factor"));
        assertThat(draft("order:risk-factor").body()).isEqualTo(body);
    }

    @Test
    void theCodesOfAnItemAreOneEntry() {
        Draft before = draft("codes:symptom:brain-fog");
        ObjectNode body = before.body().deepCopy();
        ObjectNode code = (ObjectNode) body.withArray("codes").get(0).deepCopy();
        body.withArray("codes").add(code.put("code", "X-1"));

        Draft after = saved(drafts.save(before.address(), before.state(), body, ANNA));

        assertThat(after.body()).isEqualTo(body);
        code.put("subject", "symptom:joint-pain");
        assertThat(drafts.save(before.address(), after.state(), body, ANNA)).isInstanceOf(Saving.Refused.class);
        assertThat(draft("codes:symptom:brain-fog")).isEqualTo(after);
    }

    @Test
    void whatMakesNoRecordIsRefusedAndChangesNothing() {
        Draft before = draft("rule:" + first("rule"));
        ObjectNode body = before.body().deepCopy();
        body.putObject("when").putArray("anyOf");

        assertThat(drafts.save(before.address(), before.state(), body, ANNA)).isInstanceOf(Saving.Refused.class);
        assertThat(draft(before.address().toString())).isEqualTo(before);
    }

    @Test
    void whatTheDatabaseHasNoRoomForIsRefusedAndChangesNothing() {
        Draft before = draft("source:" + first("source"));

        assertThat(drafts.save(before.address(), before.state(), with(before, "title", "x".repeat(501)), ANNA))
                .isInstanceOf(Saving.Refused.class);
        assertThat(draft(before.address().toString())).isEqualTo(before);
    }

    @Test
    void theLongestTextThatAFieldTakesHasRoomInTheDatabase() {
        for (EntryKind kind : EntryKind.values()) {
            List<Listing.Line> lines = drafts.list(kind, Search.ALL).lines();
            // Other tests change the first ones.
            for (Listing.Line line :
                    lines.stream().skip(Math.max(0, lines.size() - 1)).toList()) {
                Draft draft = drafts.find(line.address()).orElseThrow();
                ObjectNode body = draft.body().deepCopy();
                Fields.of(kind).forEach(field -> fill(field, body));

                Draft full = saved(drafts.save(draft.address(), draft.state(), body, ANNA));
                saved(drafts.restore(draft.address(), full.state(), draft.body(), ANNA));
            }
        }
    }

    @Test
    void anEarlierRevisionKeepsWhatItIsTooOldToSay() {
        for (String address : List.of("warning-sign:rectal-bleeding", "caution:alcohol-everyone")) {
            Draft draft = drafts.find(EntryAddress.parse(address).orElseThrow()).orElseThrow();
            ObjectNode earlier = draft.body().deepCopy();
            earlier.remove(List.of("relevantTo", "standsWhole"));
            assertThat(earlier.size()).isLessThan(draft.body().size());

            Draft restored = saved(drafts.restore(draft.address(), draft.state(), earlier, ANNA));
            assertThat(restored.body()).isEqualTo(draft.body());
        }
    }

    private static void fill(Field field, ObjectNode record) {
        if (field instanceof Field.Text text && !field.name().contains(".")) {
            record.put(field.name(), "x".repeat(text.most()));
        } else if (field instanceof Field.Fixed fixed) {
            record.put(field.name(), "x".repeat(fixed.most()));
        } else if (field instanceof Field.Items items && items.each() instanceof Field.Text text) {
            record.putArray(field.name()).add("x".repeat(text.most()));
        } else if (field instanceof Field.Rows rows) {
            record.path(field.name()).forEach(row -> rows.fields().forEach(part -> fill(part, (ObjectNode) row)));
        }
    }

    @Test
    void theWorkingCopyStaysWithoutProblems() {
        assertThat(assembler.assemble().problems())
                .extracting(Problem::toString)
                .isEmpty();
    }
}
