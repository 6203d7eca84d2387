package org.gutcheck.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.gutcheck.accounts.AdminClient;
import org.gutcheck.accounts.Role;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.editing.Search;
import org.junit.jupiter.api.Test;

/** The pages about content, as an editor's browser without scripts meets them; each test changes an entry of its own. */
class ContentIntegrationTests extends ContentSiteTest {

    @Test
    void everyEntryHasAPageAndSavedUnchangedItStaysAsItIs() {
        account("boss", Role.ADMINISTRATOR);
        editor = client().signedIn("boss");
        for (EntryKind kind : EntryKind.values()) {
            for (var line :
                    drafts.list(kind, Search.ALL).lines().stream().limit(3).toList()) {
                String path = EntryPaths.of(line.address());
                HttpResponse<String> page = editor.get(path);
                assertThat(page.statusCode()).as(path).isEqualTo(200);
                String state = drafts.find(line.address()).orElseThrow().state();

                HttpResponse<String> answer = save(path, page.body());

                assertThat(AdminClient.location(answer))
                        .as(path + answer.body())
                        .isEqualTo(path + "?saved");
                assertThat(drafts.find(line.address()).orElseThrow().state())
                        .as(path)
                        .isEqualTo(state);
            }
        }
    }

    @Test
    void scriptInAFieldIsShownAsText() {
        String path = "/admin/content/condition/" + first(EntryKind.CONDITION);
        String script = "<script>alert('x')</script>";

        save(path, editor.get(path).body(), "hint", script);

        assertThat(editor.get(path).body()).doesNotContain(script).contains("&lt;script&gt;");
        assertThat(editor.get(path + "/history").body()).doesNotContain(script).contains("&lt;script&gt;");
    }

    @Test
    void rowsAreAddedMovedAndRemovedWithoutScriptsAndWithoutSaving() {
        String path = "/admin/content/symptom/brain-fog";
        String state = state("symptom:brain-fog");
        String added = save(path, editor.get(path).body(), "do", "add:options").body();
        assertThat(added).contains("name=\"options.0.slug\"");
        String filled = save(path, added, "do", "add:options", "options.0.slug", "one", "options.0.label", "One")
                .body();
        assertThat(filled).contains("name=\"options.1.slug\"", "value=\"One\"");

        String moved = save(path, filled, "do", "up:options.1").body();
        assertThat(FormOnPage.field(moved, "options.1.slug")).isEqualTo("one");
        String removed = save(path, moved, "do", "remove:options.1").body();

        assertThat(removed).doesNotContain("value=\"One\"");
        assertThat(state("symptom:brain-fog")).isEqualTo(state);
    }

    @Test
    void aCriterionIsBuiltFromPickLists() {
        String path = "/admin/content/rule/" + first(EntryKind.RULE);
        String page = save(path, editor.get(path).body(), "do", "show", "when.is", "atLeast")
                .body();
        page = save(path, page, "do", "show", "when.n", "2", "when.of.0.is", "ticked", "when.of.1.is", "not")
                .body();
        HttpResponse<String> answer =
                save(path, page, "when.of.0.fact", "symptom:brain-fog", "when.of.1.of.0.is", "anyRiskFactor");

        assertThat(AdminClient.location(answer)).as(answer.body()).isEqualTo(path + "?saved");
        assertThat(drafts.find(EntryAddress.parse("rule:" + first(EntryKind.RULE))
                                .orElseThrow())
                        .orElseThrow()
                        .body()
                        .path("when")
                        .toString())
                .isEqualTo(
                        "{\"atLeast\":2,\"of\":[{\"ticked\":\"symptom:brain-fog\"},{\"not\":{\"anyRiskFactor\":true}}]}");
    }

    @Test
    void aSafetyTextIsSignedOffAndAnyEditUndoesIt() {
        String path = "/admin/content/warning-sign/" + first(EntryKind.WARNING_SIGN);
        String page = editor.get(path + "/sign-off").body();
        assertThat(save(path + "/sign-off", page, "reviewer", "", "role", "GP", "on", "2030-01-01")
                        .body())
                .contains("href=\"#reviewer\"", "href=\"#on\"");
        page = editor.get(path + "/sign-off").body();

        save(path + "/sign-off", page, "reviewer", "Dr Ada Byron", "role", "general practitioner", "on", "2026-11-20");
        assertThat(editor.get(path).body()).contains("Dr Ada Byron");
        save(path, editor.get(path).body(), "brief", "other words");

        assertThat(editor.get(path).body()).contains("Safety text not yet checked by a clinician");
    }

    @Test
    void anEntryIsAddedRetiredAndBroughtBack() {
        String page = editor.get("/admin/content/source/new").body();
        HttpResponse<String> wrong = save("/admin/content/source/new", page, "id", "Not An Address", "title", "T");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("href=\"#id\"", "href=\"#organisation\"", "value=\"T\"");
        HttpResponse<String> made =
                save("/admin/content/source/new", page, "id", "a-source", "title", "A title", "organisation", "Some");
        assertThat(AdminClient.location(made)).as(made.body()).isEqualTo("/admin/content/source/a-source?saved");
        assertThat(save("/admin/content/source/new", page, "id", "a-source", "title", "A", "organisation", "S")
                        .body())
                .contains("This address is in use");

        press("/admin/content/source/a-source", "retire");
        assertThat(editor.get("/admin/content/source/a-source").body()).contains("This entry is retired");
        press("/admin/content/source/a-source", "bring-back");
        assertThat(editor.get("/admin/content/source/a-source").body()).doesNotContain("This entry is retired");
    }

    @Test
    void anEntryMovesToAPlaceAndAnOldOrderIsNotOverwritten() {
        String path = "/admin/content/order/explainer";
        String page = editor.get(path).body();
        String last = FormOnPage.field(page.substring(page.lastIndexOf("<form class=\"move\"")), "move");
        String old = state("order:explainer");

        editor.post(path, "state", old, "move", last, "to", "1");
        assertThat(FormOnPage.field(editor.get(path).body(), "move")).isEqualTo(last);
        HttpResponse<String> late = editor.post(path, "state", old, "move", last, "to", "2");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Somebody has changed the order meanwhile");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (String path : List.of("nothing", "symptom/nothing", "citation/abc", "order/nothing")) {
            assertThat(editor.get("/admin/content/" + path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(editor.get("/admin/content/symptom?q=BLOAT").body()).contains("symptom:gas-and-bloating");
        assertThat(editor.get("/admin/content/symptom?q=zzz&page=x").body()).contains("Nothing found");
    }

    @Test
    void theCodesOfAnItemAreFoundByItsName() {
        HttpResponse<String> answer = save(
                "/admin/content/codes/new",
                editor.get("/admin/content/codes/new").body(),
                "id",
                "symptom:brain-fog");

        assertThat(AdminClient.location(answer)).isEqualTo("/admin/content/codes/symptom:brain-fog");
    }

    @Test
    void onlyAdministratorsChangeTheSettings() {
        assertThat(editor.get("/admin/content/settings/site").statusCode()).isEqualTo(403);
        assertThat(editor.get("/admin/content").body()).doesNotContain("/admin/content/settings/site");
        account("boss", Role.ADMINISTRATOR);
        AdminClient boss = client().signedIn("boss");
        assertThat(boss.get("/admin/content").body()).contains("/admin/content/settings/site");
        assertThat(boss.get("/admin/content/settings/site").statusCode()).isEqualTo(200);
        assertThat(boss.get("/admin/content/settings/other").statusCode()).isEqualTo(404);
        editor.get("/admin/content");
        assertThat(editor.post("/admin/content/settings/site", "state", "", "do", "save")
                        .statusCode())
                .isEqualTo(403);
    }
}
