package org.gutcheck.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.gutcheck.accounts.AdminClient;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.release.CatalogueEntries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of a kind, as an editor's browser without scripts moves entries in it. */
class OrderIntegrationTests extends ContentSiteTest {

    private static final String PATH = "/admin/content/order/warning-sign";

    @Test
    void aMoveLeadsToTheMovedEntryAndNamesIt() {
        String last = ids().get(ids().size() - 1);
        String state = state("order:warning-sign");

        HttpResponse<String> answer = editor.post(PATH, "state", state, "move", last, "to", "2");

        assertThat(AdminClient.location(answer)).isEqualTo(PATH + "?page=1&moved=" + last + "#to-2");
        String page = editor.get(PATH + "?page=1&moved=" + last).body();
        assertThat(page).contains("is now number 2.", "aria-describedby=\"moved\"", "autofocus");
        assertThat(page.indexOf("is now number 2.")).isGreaterThan(page.indexOf("id=\"to-2\""));
        assertThat(editor.get(PATH + "?moved=nothing").body()).doesNotContain("is now number");
    }

    @Test
    void aMoveToAnotherPageLeadsToThatPage() {
        String first = first(EntryKind.SOURCE);
        sql.sql(
                        "insert into source (slug, position, title, organisation, confirmed, retired, version)"
                                + " select 'more-' || slug, 1000 + position, title, organisation, confirmed, false, 0 from source")
                .update();
        try {
            HttpResponse<String> answer = editor.post(
                    "/admin/content/order/source", "state", state("order:source"), "move", first, "to", "51");

            assertThat(AdminClient.location(answer))
                    .isEqualTo("/admin/content/order/source?page=2&moved=" + first + "#to-51");
        } finally {
            sql.sql("delete from source where slug like 'more-%'").update();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "", "-1", "1.5", "0"})
    void whatIsNoPlaceIsAMistakeAtItsField(String typed) {
        List<String> ids = ids();

        HttpResponse<String> answer =
                editor.post(PATH, "state", state("order:warning-sign"), "page", "1", "move", ids.get(2), "to", typed);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("href=\"#to-3\"", "Type a place from 1 to " + ids.size(), "id=\"to-3-err\"")
                .contains("value=\"" + typed + "\" aria-describedby=\"to-3-err\" aria-invalid=\"true\"");
        assertThat(ids()).isEqualTo(ids);
    }

    private List<String> ids() {
        return drafts.find(CatalogueEntries.orderOf(EntryKind.WARNING_SIGN))
                .orElseThrow()
                .body()
                .path("ids")
                .valueStream()
                .map(id -> id.asString())
                .toList();
    }
}
