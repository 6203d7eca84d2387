package org.gutcheck.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gutcheck.accounts.AdminClient;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.editing.Draft;
import org.junit.jupiter.api.Test;

/** What an entry was, and the way back to it, removed or not; each test changes an entry of its own. */
class HistoryIntegrationTests extends ContentSiteTest {

    @Test
    void whatAnEntryWasIsComparedAndRestored() {
        String path = "/admin/content/support/" + first(EntryKind.SUPPORT);
        String before = FormOnPage.field(editor.get(path).body(), "note");
        save(path, editor.get(path).body(), "note", "A new note.");
        String history = editor.get(path + "/history").body();
        assertThat(history).contains("The ed (ed) edited it", "A new note.");
        Matcher older = Pattern.compile("name=\"restore\" value=\"(\\d+)\"").matcher(history);
        assertThat(older.find()).isTrue();
        String compared = editor.get(
                        path + "/history?from=" + older.group(1) + "&to=" + FormOnPage.field(history, "to"))
                .body();
        assertThat(compared).contains("From revision");

        HttpResponse<String> answer = editor.post(
                path + "/history", "state", state("support:" + first(EntryKind.SUPPORT)), "restore", older.group(1));

        assertThat(AdminClient.location(answer)).isEqualTo(path + "?saved");
        assertThat(FormOnPage.field(editor.get(path).body(), "note")).isEqualTo(before);
    }

    @Test
    void whatNoReleaseHasShownCanBeRemovedAndBroughtBack() {
        save(
                "/admin/content/source/new",
                editor.get("/admin/content/source/new").body(),
                "id",
                "a-draft",
                "title",
                "A draft",
                "organisation",
                "Some");
        String path = "/admin/content/source/a-draft";
        assertThat(editor.get(path).body()).contains("No release has shown it, so it can also be removed");

        HttpResponse<String> answer = press(path, "remove");

        assertThat(AdminClient.location(answer)).isEqualTo(path + "/history");
        assertThat(AdminClient.location(editor.get(path))).isEqualTo(path + "/history");
        assertThat(editor.get("/admin/content/source").body()).contains(path + "/history\">source:a-draft");
        String history = editor.get(path + "/history").body();
        assertThat(history).contains("This entry was removed", "The ed (ed) removed it");
        Matcher last = Pattern.compile("name=\"restore\" value=\"(\\d+)\"").matcher(history);
        assertThat(last.find()).isTrue();
        answer = editor.post(path + "/history", "state", "", "restore", last.group(1));
        assertThat(AdminClient.location(answer)).isEqualTo(path + "?saved");
        assertThat(FormOnPage.field(editor.get(path).body(), "title")).isEqualTo("A draft");
    }

    @Test
    void whatAReleaseHasShownIsRetiredOnly() {
        String path = "/admin/content/source/" + first(EntryKind.SOURCE);
        assertThat(editor.get(path).body()).doesNotContain("Remove this entry");

        HttpResponse<String> answer = press(path, "remove");

        assertThat(answer.body()).contains("It cannot be removed: a release has shown it");
        assertThat(editor.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void anEntryGoesBackToWhatAReleaseSaid() {
        String path = "/admin/content/body-system/" + first(EntryKind.BODY_SYSTEM);
        String published = FormOnPage.field(editor.get(path).body(), "label");
        save(path, editor.get(path).body(), "label", "Other words");

        String compared = editor.get(path + "/history?release=1").body();
        assertThat(compared).contains("From release 1 to now", published, "Other words");
        HttpResponse<String> answer =
                editor.post(path + "/history", "state", FormOnPage.field(compared, "state"), "release", "1");

        assertThat(AdminClient.location(answer)).isEqualTo(path + "?saved");
        assertThat(FormOnPage.field(editor.get(path).body(), "label")).isEqualTo(published);
        assertThat(editor.get(path + "/history?release=99").body()).contains("Release 99 does not have this entry");
        assertThat(editor.get(path + "/history?release=x").statusCode()).isEqualTo(200);
        assertThat(editor.post(path + "/history", "state", "", "release", "99").statusCode())
                .isEqualTo(404);
    }

    @Test
    void allOfALongHistoryCanBeReached() {
        String path = "/admin/content/condition/" + last(EntryKind.CONDITION);
        String address = "condition:" + last(EntryKind.CONDITION);
        for (int time = 1; time <= 99; time++) {
            Draft draft = drafts.find(EntryAddress.parse(address).orElseThrow()).orElseThrow();
            drafts.save(draft.address(), draft.state(), draft.body().deepCopy().put("brief", "brief " + time), "Loop");
        }
        String latest = editor.get(path + "/history").body();
        assertThat(latest).contains("brief 99").doesNotContain("brought this text");
        Matcher older = Pattern.compile("history\\?before=(\\d+)").matcher(latest);
        assertThat(older.find()).isTrue();

        String earlier = editor.get(path + "/history?before=" + older.group(1)).body();

        assertThat(earlier)
                .contains("brought this text", "Go back to this one")
                .doesNotContain("brief 99", "history?before=");
    }
}
