package org.gutcheck.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gutcheck.accounts.AdminClient;
import org.gutcheck.accounts.Role;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.editing.Draft;
import org.gutcheck.editing.Saving;
import org.gutcheck.editing.Search;
import org.junit.jupiter.api.Test;

/** Plans, releases and imports as a publisher's browser without scripts meets them. */
class PublishingIntegrationTests extends PublishingSiteTest {

    private static final EntryAddress FOG = new EntryAddress(EntryKind.SYMPTOM, "brain-fog");

    private static int edits;

    @Test
    void wherePublishingChangesNothingThePlanSaysSo() {
        assertThat(anna.get("/admin/plan").body())
                .contains("There is nothing to publish", "Visitors see release")
                .doesNotContain("Go on to publish");
    }

    @Test
    void thePlanSaysInWordsWhatChangesAndScriptIsText() {
        String label = edit("<script>alert(1)</script>");

        assertThat(anna.get("/admin/plan").body())
                .contains("1 changed", "&lt;script&gt;alert(1)&lt;/script&gt;" + label.replaceAll(".*>", ""))
                .contains("href=\"/admin/content/symptom/brain-fog\"", "not checked by a clinician yet")
                .doesNotContain("<script>alert");
    }

    @Test
    void publishingNeedsANote() {
        edit("");
        int before = releases.count();

        assertThat(send("").statusCode()).isEqualTo(400);
        HttpResponse<String> answer = send("x".repeat(1001));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("x".repeat(1001), "href=\"#note\"");
        assertThat(releases.count()).isEqualTo(before);
    }

    @Test
    void publishingMakesAReleaseAndALineInTheAuditLog() {
        edit("");
        int before = releases.count();

        HttpResponse<String> answer = send("A note of Anna's");

        assertThat(AdminClient.location(answer)).isEqualTo("/admin/releases/" + (before + 1) + "?published");
        assertThat(anna.get("/admin/releases/" + (before + 1)).body())
                .contains("A note of Anna&#39;s", "The anna (anna)", "Visitors see this");
        assertThat(audited("PUBLISHED")).isEqualTo(1);
        assertThat(anna.get("/admin/releases").body()).contains("/admin/releases/" + (before + 1));
    }

    @Test
    void aReleaseWithoutALineInTheAuditLogIsNone() {
        edit("");
        int before = releases.count();
        sql.sql("alter table audit_entry rename to audit_lost").update();
        try {
            assertThat(send("Not to be").statusCode()).isEqualTo(500);
        } finally {
            sql.sql("alter table audit_lost rename to audit_entry").update();
        }
        assertThat(releases.count()).isEqualTo(before);
        assertThat(releases.live()).isEqualTo(before);
    }

    @Test
    void ofTwoPublishersOneWinsAndTheOtherKeepsTheNote() {
        account("ben", Role.PUBLISHER);
        AdminClient ben = client().signedIn("ben");
        edit("");
        String bensPage = ben.get("/admin/plan/publish").body();
        send("Anna was first");
        edit("");

        HttpResponse<String> answer = post(ben, bensPage, "Ben's note");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Something changed since you looked", "Ben&#39;s note", "published by The anna (anna)")
                .contains("saved by Carl (carl)");
        assertThat(AdminClient.location(post(ben, answer.body(), "Ben's note"))).endsWith("?published");
    }

    @Test
    void whatIsHeldBackStaysAndWhatNeedsItIsNamed() {
        create("support:held-" + edits, "support:probiotics");
        Draft rule = drafts.find(EntryAddress.parse("rule:"
                                + drafts.find(EntryAddress.parse("order:rule").orElseThrow())
                                        .orElseThrow()
                                        .body()
                                        .path("ids")
                                        .get(0)
                                        .asString())
                        .orElseThrow())
                .orElseThrow();
        drafts.save(
                rule.address(), rule.state(), rule.body().deepCopy().put("support", "held-" + edits), "Carl (carl)");

        anna.get("/admin/plan");
        anna.post("/admin/plan", "hold", "support:held-" + edits);
        String page = anna.get("/admin/plan").body();

        assertThat(page)
                .contains("1 change needs what you hold back", "Hold back as well")
                .doesNotContain("Go on to publish");
        String both = rule.address() + " support:held-" + edits;
        assertThat(page).contains("name=\"hold\" value=\"" + both + "\"");
        anna.post("/admin/plan", "hold", both);
        assertThat(anna.get("/admin/plan").body()).doesNotContain("needs what you hold back");
        Draft now = drafts.find(rule.address()).orElseThrow();
        drafts.save(now.address(), now.state(), rule.body(), "Carl (carl)");
    }

    @Test
    void aProblemIsNamedWithItsWayOnAndNothingIsPublished() {
        String label = edit("");
        Draft fog = drafts.find(FOG).orElseThrow();
        drafts.retire(FOG, fog.state(), "Carl (carl)");
        int before = releases.count();

        assertThat(anna.get("/admin/plan").body())
                .contains("to mend before you publish")
                .doesNotContain("Go on to publish");
        anna.post(
                "/admin/plan/publish",
                "note",
                "x",
                "fingerprint",
                publisher.plan(Set.of()).fingerprint());
        assertThat(releases.count()).isEqualTo(before);

        Draft gone = drafts.find(FOG).orElseThrow();
        drafts.bringBack(FOG, gone.state(), "Carl (carl)");
        assertThat(label).isNotEmpty();
    }

    @Test
    void rollingBackTakesTwoClicksAndOnlyFromTheReleaseThatWasSeen() {
        edit("");
        send("To be taken back");
        int live = releases.live();
        String path = "/admin/releases/" + (live - 1) + "/show";
        assertThat(anna.get("/admin/releases/" + (live - 1)).body()).contains("href=\"" + path + "\"");
        String page = anna.get(path).body();
        assertThat(page).contains("name=\"instead\" value=\"" + live + "\"");

        assertThat(anna.post(path, "instead", String.valueOf(live - 1)).statusCode())
                .isEqualTo(409);
        assertThat(AdminClient.location(anna.post(path, "instead", String.valueOf(live))))
                .isEqualTo("/admin/releases/" + (live - 1) + "?shown");

        assertThat(releases.live()).isEqualTo(live - 1);
        assertThat(audited("ROLLED_BACK")).isEqualTo(1);
    }

    @Test
    void aReleaseIsHandedOutToTheByteAndTakenInAgain() {
        edit("");
        send("To be exported");
        int live = releases.live();
        HttpResponse<String> file = anna.get("/admin/releases/" + live + "/document.json");
        assertThat(file.body()).isEqualTo(releases.document(live).orElseThrow());
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"gutcheck-release-" + live + "-[0-9a-f]{8}\\.json\"");
        String label = drafts.find(FOG).orElseThrow().body().path("label").asString();
        edit("Changed meanwhile ");

        anna.get("/admin/import");
        String path = AdminClient.location(anna.upload("/admin/import", "document", file.body()));
        String page = anna.get(path).body();
        assertThat(page).contains("1 changed", "Changed meanwhile");
        HttpResponse<String> answer = anna.post(path, "fingerprint", value(page, "fingerprint"));

        assertThat(AdminClient.location(answer)).isEqualTo("/admin/plan?imported");
        assertThat(drafts.find(FOG).orElseThrow().body().path("label").asString())
                .isEqualTo(label);
        assertThat(audited("IMPORTED")).isEqualTo(1);
        assertThat(anna.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void whatCouldBeRemovedCannotBeOnceAReleaseHasShownIt() {
        create("source:shown-later", "source:" + first("source"));
        EntryAddress entry = EntryAddress.parse("source:shown-later").orElseThrow();
        assertThat(drafts.canBeRemoved(entry)).isTrue();

        publish("It is shown");

        assertThat(drafts.canBeRemoved(entry)).isFalse();
    }

    private String first(String prefix) {
        EntryKind kind = EntryKind.ofPrefix(prefix).orElseThrow();
        return drafts.list(kind, Search.ALL).lines().get(0).address().id();
    }

    /** Saves another label, as somebody else. */
    private String edit(String start) {
        Draft fog = drafts.find(FOG).orElseThrow();
        String label = start + "Fog " + ++edits;
        Saving saving = drafts.save(FOG, fog.state(), fog.body().deepCopy().put("label", label), "Carl (carl)");
        assertThat(saving).isInstanceOf(Saving.Saved.class);
        return label;
    }

    private void create(String address, String like) {
        EntryAddress entry = EntryAddress.parse(address).orElseThrow();
        Draft model = drafts.find(EntryAddress.parse(like).orElseThrow()).orElseThrow();
        assertThat(drafts.create(entry, model.body().deepCopy().put("slug", entry.id()), "Carl (carl)"))
                .isInstanceOf(Saving.Saved.class);
    }

    private HttpResponse<String> send(String note) {
        return post(anna, anna.get("/admin/plan/publish").body(), note);
    }

    private static HttpResponse<String> post(AdminClient client, String page, String note) {
        return client.post(
                "/admin/plan/publish",
                "note",
                note,
                "fingerprint",
                value(page, "fingerprint"),
                "seen",
                value(page, "seen"),
                "live",
                value(page, "live"));
    }

    private static String value(String page, String name) {
        Matcher found =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(found.find()).as(name + " in " + page).isTrue();
        return found.group(1);
    }

    private int audited(String action) {
        return sql.sql("select count(*) from audit_entry where audit_action = ? and who like 'The anna%'")
                .param(action)
                .query(Integer.class)
                .single();
    }
}
