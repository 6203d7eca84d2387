package org.gutcheck.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gutcheck.TestDatabase;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.catalogue.Problem;
import org.gutcheck.catalogue.SignOff;
import org.gutcheck.release.CatalogueAssembler;
import org.gutcheck.release.CatalogueEntries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class DraftsIntegrationTests {

    private static final String ANNA = "Anna";

    private final Drafts drafts;
    private final CatalogueAssembler assembler;

    DraftsIntegrationTests(TestDatabase database) {
        var context = SeededWorkingCopy.on(database);
        this.drafts = context.getBean(Drafts.class);
        this.assembler = context.getBean(CatalogueAssembler.class);
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
    void everyKindIsSearchedForWordsInItsTexts() {
        for (EntryKind kind : EntryKind.values()) {
            assertThat(drafts.list(kind, new Search("no such words at all", 0)).total())
                    .as(kind.prefix())
                    .isZero();
        }
        assertThat(drafts.list(EntryKind.REFERENCE, new Search("bjarnason", 0)).lines())
                .anyMatch(line -> line.beside().startsWith("Side effects of nonsteroidal"));
        assertThat(drafts.list(EntryKind.SOURCE, new Search("NG12", 0)).lines())
                .extracting(Listing.Line::beside)
                .containsExactly("NICE, 2015, updated 2023", "NICE, 2015");
        assertThat(drafts.list(EntryKind.EXPLAINER, new Search("stool kits", 0)).total())
                .isEqualTo(1);
    }

    @Test
    void whatStandsIsListedByTitleOrId() {
        assertThat(drafts.list(EntryKind.SYMPTOM, new Search("BLOAT", 0)).lines())
                .extracting(Listing.Line::address)
                .contains(new EntryAddress(EntryKind.SYMPTOM, "gas-and-bloating"));
        assertThat(drafts.list(EntryKind.SYMPTOM, new Search("100%", 0)).total())
                .isZero();
        Listing citations = drafts.list(EntryKind.CITATION, Search.ALL);
        assertThat(citations.total()).isEqualTo(57);
        assertThat(citations.lines())
                .hasSize(50)
                .first()
                .extracting(Listing.Line::address)
                .hasToString("citation:1");
        assertThat(citations.hasNext()).isTrue();
        assertThat(drafts.list(EntryKind.CITATION, new Search("", 1)).hasNext()).isFalse();
        assertThat(drafts.list(EntryKind.CODES, Search.ALL).total()).isPositive();
        for (EntryKind kind : EntryKind.values()) {
            assertThat(drafts.list(kind, Search.ALL)).isNotNull();
        }
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

    private Draft draft(String address) {
        return drafts.find(EntryAddress.parse(address).orElseThrow()).orElseThrow();
    }

    private List<String> ids(String order) {
        return draft(order)
                .body()
                .required("ids")
                .valueStream()
                .map(node -> node.asString())
                .toList();
    }

    private String first(String kind) {
        return ids("order:" + kind).get(0);
    }

    private String someSupport() {
        return first("support");
    }

    private int proposedReference() {
        return drafts.list(EntryKind.CITATION, Search.ALL).lines().stream()
                .map(line -> draft(line.address().toString()).body())
                .flatMap(body -> body.path("review").path("proposals").valueStream())
                .findFirst()
                .orElseThrow()
                .intValue();
    }

    private static ObjectNode with(Draft draft, String field, String value) {
        return draft.body().deepCopy().put(field, value);
    }

    private static Draft saved(Saving outcome) {
        assertThat(outcome).isInstanceOf(Saving.Saved.class);
        return ((Saving.Saved) outcome).draft();
    }
}
