package org.gutcheck.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the link in the log to colleagues with passwords of their own. */
class SetUpIntegrationTests extends AdminSiteTest {

    @Autowired
    OneTimeLinks links;

    @Test
    void theSetUpLinkMakesTheFirstAccountOnce() {
        AdminClient client = client();
        String path = "/admin/setup?token=" + links.forSetUp();
        assertThat(client.get("/admin/login").body()).contains("Nobody can sign in yet.");
        assertThat(client.get(path).statusCode()).isEqualTo(200);
        String[] wrong = {"token", path.replaceFirst(".*=", ""), "username", "a", "name", "<b>A</b>", "password", "x"};
        HttpResponse<String> refused = client.post("/admin/setup", wrong);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains(
                        "href=\"#username\"",
                        "href=\"#password\"",
                        "value=\"&lt;b&gt;A&lt;/b&gt;\"",
                        "2 things to sort out")
                .doesNotContain("value=\"x\"");
        HttpResponse<String> made = client.post("/admin/setup", fields(path));
        assertThat(AdminClient.location(made)).isEqualTo("/admin/login?set");
        assertThat(accounts.findAll()).singleElement().satisfies(account -> {
            assertThat(account.role()).isEqualTo(Role.ADMINISTRATOR);
            assertThat(account.passwordHash()).startsWith("{bcrypt}");
        });
        assertThat(client.post("/admin/setup", fields(path)).statusCode()).isEqualTo(404);
        HttpResponse<String> gone = client.get(path);
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).contains("The first account is made.", "href=\"/admin/login\"");
        assertThat(client.signedIn("ada").get("/admin/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void aSetUpPageThatWasOpenForTooLongAsksForThePasswordAgain() {
        AdminClient client = client();
        String path = "/admin/setup?token=" + links.forSetUp();
        client.get(path);
        sql.sql("delete from spring_session").update();
        HttpResponse<String> again = client.post("/admin/setup", fields(path));
        assertThat(again.body())
                .contains("This page was open for too long.", "value=\"ada\"")
                .doesNotContain(AdminClient.PASSWORD);
        client.post("/admin/setup", fields(path));
        assertThat(accounts.count()).isEqualTo(1);
    }

    @Test
    void anAdministratorAddsSomebodyWhoSetsTheirOwnPassword() {
        account("ada", Role.ADMINISTRATOR);
        AdminClient ada = client().signedIn("ada");
        ada.get("/admin/accounts/new");
        assertThat(ada.post("/admin/accounts/new", "username", "ADA", "name", "Eve", "role", "OWNER")
                        .body())
                .contains("Somebody has this sign-in name.", "Error: Choose a role", "value=\"Eve\"");
        String script = "<script>alert(1)</script>";
        HttpResponse<String> added =
                ada.post("/admin/accounts/new", "username", "bob", "name", script, "role", "PUBLISHER");
        Matcher link = Pattern.compile("href=\"(/admin/new-password\\?token=[\\w-]+)\"")
                .matcher(added.body());
        assertThat(link.find()).isTrue();
        assertThat(ada.get("/admin/accounts").body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; (bob)", "no password yet")
                .doesNotContain(script);
        AdminClient bob = client();
        assertThat(bob.get(link.group(1)).body()).contains("Your sign-in name is bob.");
        String token = link.group(1).replaceFirst(".*=", "");
        assertThat(bob.post("/admin/new-password", "token", token, "password", "bob", "again", "bob")
                        .statusCode())
                .isEqualTo(400);
        HttpResponse<String> set = bob.post(
                "/admin/new-password", "token", token, "password", AdminClient.PASSWORD, "again", AdminClient.PASSWORD);
        assertThat(AdminClient.location(set)).isEqualTo("/admin/login?set");
        assertThat(bob.get(link.group(1)).statusCode()).isEqualTo(404);
        assertThat(bob.signedIn("bob").get("/admin").body())
                .contains("Publisher")
                .doesNotContain(script);
    }

    @Test
    void theLastAdministratorIsToldWhyNothingHappened() {
        long ada = account("ada", Role.ADMINISTRATOR);
        AdminClient client = client().signedIn("ada");
        HttpResponse<String> refused = client.post("/admin/accounts/" + ada, "disable", "1");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("This is the last administrator");
        HttpResponse<String> demoted =
                client.post("/admin/accounts/" + ada, "save", "1", "version", "0", "name", "Ada B", "role", "EDITOR");
        assertThat(demoted.statusCode()).isEqualTo(409);
        assertThat(demoted.body()).contains("value=\"Ada B\"");
        assertThat(client.get("/admin/accounts/999999").statusCode()).isEqualTo(404);
    }

    @Test
    void theAuditLogIsFilteredPagedAndHandedOut() {
        account("ada", Role.ADMINISTRATOR);
        AdminClient client = client().signedIn("ada");
        client.post("/admin/accounts/new", "username", "bob", "name", "=HYPERLINK(1)", "role", "EDITOR");
        assertThat(client.get("/admin/audit?action=ACCOUNT_CREATED&who=ada&from=2026-11-23&to=2026-11-23")
                        .body())
                .contains("1 line,", "The ada (ada) created an account", "2026-11-23")
                .doesNotContain("signed in</span>");
        HttpResponse<String> wrong = client.get("/admin/audit?from=yesterday&page=-1&action=no&who=%00");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("href=\"#from\"", "value=\"yesterday\"");
        HttpResponse<String> csv = client.get("/admin/audit/log.csv");
        assertThat(csv.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"audit-log.csv\"");
        assertThat(csv.body())
                .startsWith("\"time\",\"who\",\"action\",\"about\",\"detail\"\r\n")
                .contains("\"The ada (ada)\",\"ACCOUNT_CREATED\",\"'=HYPERLINK(1) (bob)\"");
        HttpResponse<String> refused = client.get("/admin/audit/log.csv?to=2026-13-01");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("href=\"#to\"", "value=\"2026-13-01\"");
        for (int line = 0; line < 60; line++) {
            sql.sql("insert into audit_entry (happened_at, who, audit_action, about, detail)"
                            + " values (current_timestamp, 'x', 'PUBLISHED', '', '')")
                    .update();
        }
        assertThat(client.get("/admin/audit?who=x").body())
                .contains("Page 1 of 2", "href=\"/admin/audit?who=x&amp;action=&amp;from=&amp;to=&amp;page=2\"");
    }

    private static String[] fields(String path) {
        String password = AdminClient.PASSWORD;
        return new String[] {
            "token",
            path.replaceFirst(".*=", ""),
            "username",
            "ada",
            "name",
            "Ada",
            "password",
            password,
            "again",
            password
        };
    }
}
