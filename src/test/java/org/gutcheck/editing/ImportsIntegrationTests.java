package org.gutcheck.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gutcheck.editing.PublishingDesk.ANNA;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.gutcheck.TestDatabase;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Edition;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.catalogue.SignOff;
import org.gutcheck.release.CatalogueAssembler;
import org.gutcheck.release.CatalogueCodec;
import org.gutcheck.release.CatalogueEntries;
import org.gutcheck.release.UnreadableReleaseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

/** What is imported is what another installation published, with a trace of what stood there before. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ImportsIntegrationTests extends ImportsTest {

    ImportsIntegrationTests(TestDatabase database) {
        super(database);
    }

    @Test
    void whatOneInstallationPublishedIsTheSameToTheByteInAnotherThatHadChanges() {
        desk = open(database);
        changeMuch();

        Importing.Done done = imported(ELSEWHERE);

        assertThat(done.changes()).isGreaterThan(10);
        Edition published = desk.publish("Imported");
        assertThat(published.sha256()).isEqualTo(done.edition().sha256());
        assertThat(catalogue(desk.document(published.number()))).isEqualTo(catalogue(ELSEWHERE));
        assertThat(desk.bean(Imports.class).plan(keep(ELSEWHERE)).orElseThrow().changes())
                .isEmpty();
    }

    @Test
    void everyImportedEntryHasARevisionAndWhatItWas() {
        Draft before = desk.edit(FOG, body -> body.put("label", "Fog, as it is here"));

        imported(ELSEWHERE);

        assertThat(desk.bean(Drafts.class).history(before.address(), 9))
                .extracting(Revision::occasion)
                .startsWith(Occasion.IMPORTED, Occasion.EDITED);
        assertThat(desk.bean(Drafts.class).history(before.address(), 1).get(0).savedBy())
                .isEqualTo(ANNA);
        assertThat(desk.draft(FOG).body().path("label").asString()).isEqualTo("Fog, as it is elsewhere");
    }

    /** Its page says that it is gone, for ever. */
    @Test
    void whatAReleaseHereHasShownStaysRetired() {
        desk.create("support:only-here", like("support:probiotics", "only-here"));
        desk.publish("With one of our own");
        String id = keep(ELSEWHERE);

        assertThat(desk.bean(Imports.class).plan(id).orElseThrow().staying())
                .containsExactly(EntryAddress.parse("support:only-here").orElseThrow());
        Importing.Done done = imported(ELSEWHERE);

        assertThat(desk.draft("support:only-here").retired()).isTrue();
        assertThat(desk.publish("Imported").sha256())
                .isNotEqualTo(done.edition().sha256());
    }

    @Test
    void aSignOffIsOfTheQuestionThatWasCheckedAndOfNoOther() {
        EntryAddress sign = signNamedNowhere();
        Draft before = desk.draft(sign.toString());
        SignOff checked = new SignOff("Dr Ada Example", "GP", LocalDate.of(2026, 1, 1));
        desk.bean(Drafts.class).signOff(sign, before.state(), checked, ANNA);
        String question = before.body().path("question").asString();

        imported(listingAsRetired(sign, question));
        assertThat(desk.draft(sign.toString()).retired()).isTrue();
        assertThat(desk.draft(sign.toString()).body().path("signOff").isNull()).isFalse();

        imported(listingAsRetired(sign, "A wholly different question?"));
        assertThat(desk.draft(sign.toString()).body().path("question").asString())
                .isEqualTo("A wholly different question?");
        assertThat(desk.draft(sign.toString()).body().path("signOff").isNull()).isTrue();
    }

    private EntryAddress signNamedNowhere() {
        CatalogueEntries all = draft();
        return all.entries().keySet().stream()
                .filter(address -> address.kind() == EntryKind.WARNING_SIGN)
                .filter(address ->
                        References.to(address, all).stream().noneMatch(named -> named.kind() != EntryKind.CODES))
                .findFirst()
                .orElseThrow();
    }

    private String listingAsRetired(EntryAddress item, String label) {
        CatalogueEntries all = draft();
        Map<EntryAddress, ObjectNode> entries = new LinkedHashMap<>(all.entries());
        Address address = Address.of(item.toString());
        entries.remove(item);
        entries.remove(EntryAddress.codesOf(address));
        Map<Address, String> retired = new LinkedHashMap<>(all.retired());
        retired.put(address, label);
        return desk.bean(CatalogueCodec.class)
                .write(7, Instant.EPOCH, ANNA, "", new CatalogueEntries(entries, retired).parts())
                .text();
    }

    private CatalogueEntries draft() {
        return CatalogueEntries.of(
                desk.bean(CatalogueAssembler.class).assemble().all());
    }

    @Test
    void aDocumentThatDoesNotFitIsRefusedWhole() {
        Draft before = desk.draft(FOG);
        Map<EntryAddress, ObjectNode> entries = new LinkedHashMap<>(CatalogueEntries.of(
                        desk.bean(CatalogueAssembler.class).assemble().all())
                .entries());
        change(entries, FOG, "Yet another label");
        change(entries, "symptom:joint-pain", "long".repeat(200));
        String document = desk.bean(CatalogueCodec.class)
                .write(7, Instant.EPOCH, ANNA, "", new CatalogueEntries(entries, Map.of()).parts())
                .text();

        String id = keep(document);
        String seen = desk.bean(Imports.class).plan(id).orElseThrow().fingerprint();
        assertThat(desk.bean(Imports.class).apply(id, seen, ANNA)).isInstanceOf(Importing.Refused.class);

        assertThat(desk.draft(FOG)).isEqualTo(before);
        assertThat(desk.bean(Imports.class).apply("unknown", seen, ANNA)).isInstanceOf(Importing.Missing.class);
    }

    private static void change(Map<EntryAddress, ObjectNode> entries, String address, String label) {
        EntryAddress entry = EntryAddress.parse(address).orElseThrow();
        entries.put(entry, entries.get(entry).deepCopy().put("label", label));
    }

    @Test
    void whatCannotBeReadIsNotKept() {
        String document = desk.document(1);
        Stream.of(
                        "",
                        "{}",
                        document.replace("Brain fog", "Brain frog"),
                        document.replace("\"schemaVersion\":", "\"schemaVersion\":9"))
                .forEach(broken -> assertThatExceptionOfType(UnreadableReleaseException.class)
                        .isThrownBy(() -> keep(broken)));
    }

    private void changeMuch() {
        desk.create("symptom:never-shown", like(FOG, "never-shown"));
        desk.create("support:never-shown", like("support:probiotics", "never-shown"));
        desk.create("body-system:never-shown", like("body-system:skin", "never-shown"));
        desk.edit("symptom:never-shown", body -> body.put("bodySystem", "never-shown"));
        desk.retire("support:never-shown");
        String view =
                desk.draft("order:mainstream-view").body().path("ids").get(0).asString();
        desk.retire("mainstream-view:" + view);
        desk.edit("order:symptom", body -> lastFirst(body.withArray("ids")));
        desk.edit("order:rule", body -> lastFirst(body.withArray("ids")));
        desk.create("reference:901", desk.draft("reference:1").body().deepCopy().put("number", 901));
        desk.edit("reference:1", body -> body.withArray("sameWorkAs").add(901));
        desk.create("terminology:of-our-own", like("terminology:" + terminology(), "of-our-own"));
        desk.edit("codes:" + FOG, body -> {
            ObjectNode code = (ObjectNode) body.withArray("codes").get(0).deepCopy();
            body.withArray("codes").add(code.put("terminology", "of-our-own").put("code", "X-1"));
        });
        desk.create(
                "help-lines:IS", desk.draft("help-lines:GB").body().deepCopy().put("country", "IS"));
        desk.edit("settings:site", body -> body.put("siteName", "Our own name"));
    }

    private String terminology() {
        return desk.draft("order:terminology").body().path("ids").get(0).asString();
    }

    private static String catalogue(String document) {
        return document.substring(document.indexOf(",\"catalogue\":"));
    }
}
