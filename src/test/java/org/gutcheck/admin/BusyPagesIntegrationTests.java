package org.gutcheck.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.function.Supplier;
import org.gutcheck.accounts.AdminClient;
import org.gutcheck.accounts.Role;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.editing.Draft;
import org.gutcheck.editing.Saving;
import org.gutcheck.release.PublishedReleases;
import org.gutcheck.release.Publisher;
import org.gutcheck.release.Turns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What editors see when they meet somebody who publishes or imports for long. */
@TestPropertySource(properties = {"spring.datasource.url=jdbc:h2:mem:busy", "gutcheck.editing.longest-wait=100ms"})
class BusyPagesIntegrationTests extends ContentSiteTest {

    private static final String FOG = "/admin/content/symptom/brain-fog";

    private static final String BUSY = "Somebody else is publishing or importing just now";

    @Autowired
    Turns turns;

    @Autowired
    Publisher publisher;

    @Autowired
    PublishedReleases releases;

    private AdminClient anna;

    @BeforeEach
    void signInAPublisher() {
        account("anna", Role.PUBLISHER);
        anna = client().signedIn("anna");
    }

    @Test
    void whatSomebodyTypedIsStillThereAndCanBeSavedAgain() {
        String page = editor.get(FOG).body();

        HttpResponse<String> busy = meanwhile(() -> save(FOG, page, "hint", "Long thought about"));

        assertThat(busy.body()).contains(BUSY, "what you typed is still here", "Long thought about");
        assertThat(AdminClient.location(save(FOG, busy.body()))).isEqualTo(FOG + "?saved");
        assertThat(editor.get(FOG).body()).contains("Long thought about");
    }

    @Test
    void aNewEntryIsStillThere() {
        String path = "/admin/content/source/new";
        String page = editor.get(path).body();

        HttpResponse<String> busy = meanwhile(() ->
                save(path, page, "id", "a-new-source", "title", "Typed title", "organisation", "An organisation"));

        assertThat(busy.body()).contains(BUSY, "Typed title", "a-new-source");
    }

    @Test
    void retiringMovingAndRestoringSayToTryAgain() {
        assertThat(meanwhile(() -> press(FOG, "retire")).body()).contains(BUSY);
        String order = "/admin/content/order/support";
        assertThat(meanwhile(() -> editor.post(
                                order, "state", state("order:support"), "move", first(EntryKind.SUPPORT), "to", "3"))
                        .body())
                .contains(BUSY);
        assertThat(meanwhile(() -> editor.post(FOG + "/history", "release", "1", "state", state("symptom:brain-fog")))
                        .body())
                .contains(BUSY);
    }

    @Test
    void whoSignsOffKeepsTheNames() {
        String address = "warning-sign/" + first(EntryKind.WARNING_SIGN);
        String path = "/admin/content/" + address + "/sign-off";
        String page = anna.get(path).body();

        HttpResponse<String> busy = meanwhile(() -> anna.post(
                path,
                "state",
                FormOnPage.field(page, "state"),
                "reviewer",
                "Dr Ada Example",
                "role",
                "GP",
                "on",
                "2026-01-02"));

        assertThat(busy.body()).contains(BUSY, "Dr Ada Example");
    }

    @Test
    void aSignOffIsForTheTextThatWasSeenThoughSomebodyWasBusy() {
        String entry = "/admin/content/scope-rule/" + first(EntryKind.SCOPE_RULE);
        String path = entry + "/sign-off";
        String seen = editor.get(path).body();
        save(entry, editor.get(entry).body(), "text", "A text that nobody has read.");

        HttpResponse<String> busy =
                meanwhile(() -> save(path, seen, "reviewer", "Dr Ada", "role", "GP", "on", "2026-01-02", "do", "sign"));
        HttpResponse<String> again = save(path, busy.body(), "do", "sign");

        assertThat(busy.body()).contains(BUSY);
        assertThat(again.body()).contains("Somebody has saved another text meanwhile", "A text that nobody has read.");
    }

    @Test
    void publishingRollingBackAndImportingSayToTryAgain() {
        edit("Fog one");
        publisher.publish(publisher.plan(Set.of()).fingerprint(), Set.of(), "x", "One");
        edit("Fog two");
        String plan = anna.get("/admin/plan/publish").body();
        int live = releases.live();
        anna.get("/admin/import");
        String upload = AdminClient.location(
                anna.upload("/admin/import", "document", releases.document(live).orElseThrow()));
        String fingerprint = FormOnPage.field(anna.get(upload).body(), "fingerprint");

        assertThat(meanwhile(() -> anna.post(
                                "/admin/plan/publish",
                                "note",
                                "A long note",
                                "fingerprint",
                                FormOnPage.field(plan, "fingerprint")))
                        .body())
                .contains(BUSY, "A long note");
        assertThat(meanwhile(() ->
                                anna.post("/admin/releases/" + (live - 1) + "/show", "instead", String.valueOf(live)))
                        .body())
                .contains(BUSY)
                .doesNotContain("Visitors see another release by now");
        assertThat(meanwhile(() -> anna.post(upload, "fingerprint", fingerprint))
                        .body())
                .contains(BUSY);
        assertThat(releases.live()).isEqualTo(live);
        assertThat(releases.count()).isEqualTo(live);
    }

    private void edit(String label) {
        Draft fog =
                drafts.find(new EntryAddress(EntryKind.SYMPTOM, "brain-fog")).orElseThrow();
        assertThat(drafts.save(fog.address(), fog.state(), fog.body().deepCopy().put("label", label), "x"))
                .isInstanceOf(Saving.Saved.class);
    }

    /** While it is somebody else's turn; pages are served by other threads. */
    private <T> T meanwhile(Supplier<T> action) {
        return turns.take(pointer -> action.get()).orElseThrow();
    }
}
