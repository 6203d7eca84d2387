package org.gutcheck.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.gutcheck.accounts.AdminClient;
import org.gutcheck.accounts.AdminSiteTest;
import org.gutcheck.accounts.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.util.HtmlUtils;

/** The page on citations and its table, from the draft as it is now. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:showing")
class CitationsIntegrationTests extends AdminSiteTest {

    private static final String CSV = "/admin/citations/citations.csv";

    private AdminClient ed;

    @BeforeEach
    void signIn() {
        account("ed", Role.EDITOR);
        ed = client().signedIn("ed");
    }

    @Test
    void everyLineLeadsToWhereItIsEdited() {
        String page = ed.get("/admin/citations").body();
        for (int number = 1; number <= 57; number++) {
            assertThat(page).contains("href=\"/admin/content/citation/" + number + "\"");
        }
        for (int number = 1; number <= 43; number++) {
            assertThat(page).contains("href=\"/admin/content/reference/" + number + "\"");
        }
        assertThat(page)
                .contains("57 citations and 43 entries, which print 35 works. 66 proposals wait")
                .contains("The list has no entry 57.");
        assertThat(ed.get("/admin/content/citation/57").statusCode()).isEqualTo(200);
        assertThat(ed.get("/admin/content/reference/43").statusCode()).isEqualTo(200);
    }

    @Test
    void theTableHoldsWhatTheFilterLeaves() {
        HttpResponse<String> all = ed.get(CSV);
        assertThat(all.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(all.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("citations.csv");
        assertThat(lines(all)).isEqualTo(1 + 57 + 43);
        assertThat(lines(ed.get(CSV + "?status=FITS"))).isEqualTo(1 + 3);
        assertThat(lines(ed.get(CSV + "?finding=SAME_WORK"))).isEqualTo(1 + 16 + 16);
        assertThat(lines(ed.get(CSV + "?finding=NO_ENTRY&status=FITS"))).isEqualTo(1);
    }

    @Test
    void textIsShownAsTextAndIsNoFormula() {
        String note = sql.sql("select review_note from citation where number = 7")
                .query(String.class)
                .single();
        try {
            note("=1+1<script>alert(1)</script>");
            assertThat(ed.get("/admin/citations").body())
                    .contains("=1+1&lt;script&gt;")
                    .doesNotContain("<script>alert");
            assertThat(ed.get(CSV).body()).contains("\"'=1+1<script>");
            String typed = ed.get("/admin/citations?text=%22%3E%3Cscript%3E&status=%3Cb%3E")
                    .body();
            assertThat(typed)
                    .contains("Nothing fits.", "&quot;&gt;&lt;script&gt;")
                    .doesNotContain("<script>", "<b>\"");
        } finally {
            note(note);
        }
    }

    @Test
    void aProposalWaitsUntilSomebodyDecides() {
        long open = lines(ed.get(CSV + "?finding=UNDECIDED"));
        sql.sql("update citation_proposal set accepted = true where citation_number = 4")
                .update();
        try {
            assertThat(lines(ed.get(CSV + "?finding=UNDECIDED"))).isEqualTo(open - 1);
            assertThat(ed.get("/admin/citations").body()).contains("Accepted as meant:", "64 proposals wait");
        } finally {
            sql.sql("update citation_proposal set accepted = false where citation_number = 4")
                    .update();
        }
    }

    @Test
    void whatIsNeededToDecideOnAProposalStandsBesideItsForm() {
        String form = ed.get("/admin/content/citation/4").body();
        String list = ed.get("/admin/citations").body();
        for (String page :
                List.of(form, list.substring(list.indexOf("id=\"citation-4\""), list.indexOf("id=\"citation-5\"")))) {
            assertThat(page)
                    .contains("Bjarnason I. Side effects of nonsteroidal anti-inflammatory drugs", "1993.")
                    .contains("href=\"https://doi.org/10.1016/0016-5085%2893%2990667-2\"")
                    .contains("href=\"/admin/content/reference/3\"", "Reviewed on ");
        }
        String statement = sql.sql("select statement from claim join citation on claim = slug where number = 4")
                .query(String.class)
                .single();
        assertThat(form)
                .contains(HtmlUtils.htmlEscape(statement))
                .contains("3: Bjarnason I, Side effects of nonsteroidal anti-inflammatory drugs on the… (1993)")
                .contains("4: Ferrier L, Am J Pathol. 2006");
        assertThat(ed.get("/admin/content/reference/3").body()).doesNotContain("decide-h");
    }

    @Test
    void onlyEditorsSeeIt() {
        assertThat(client().get("/admin/citations").statusCode()).isEqualTo(401);
        assertThat(client().get(CSV).statusCode()).isEqualTo(401);
    }

    private void note(String text) {
        sql.sql("update citation set review_note = ? where number = 7")
                .param(text)
                .update();
    }

    private static long lines(HttpResponse<String> table) {
        return table.body().split("\r\n").length;
    }
}
