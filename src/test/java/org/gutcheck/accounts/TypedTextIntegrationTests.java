package org.gutcheck.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody typed while their session ended comes back, and only that. */
class TypedTextIntegrationTests extends AdminSiteTest {

    private static final String FORM = "/admin/accounts/new";

    @BeforeEach
    void somebody() {
        account("ada", Role.ADMINISTRATOR);
    }

    @Test
    void itComesBackAfterSigningInAndIsNotSaved() {
        AdminClient client = signedOutMeanwhile();
        HttpResponse<String> page = client.post(
                FORM, "username", "bob", "name", "Bob \"<b>\" & co", "role", "PUBLISHER", "password", "secret-word");
        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body())
                .contains(
                        "what you typed comes back",
                        "name=\"t.username\" value=\"bob\"",
                        "name=\"for\" value=\"" + FORM)
                .doesNotContain("secret-word", "t._csrf", "<b>");
        HttpResponse<String> wrong = client.post("/admin/login", fields(page, "ada", "not the password"));
        assertThat(wrong.statusCode()).isEqualTo(401);
        HttpResponse<String> in = client.post("/admin/login", fields(wrong, "ada", AdminClient.PASSWORD));
        assertThat(AdminClient.location(in)).isEqualTo(FORM);
        assertThat(accounts.count()).isEqualTo(1);
        assertThat(client.get(FORM).body())
                .contains("value=\"bob\"", "Bob &quot;&lt;b&gt;&quot; &amp; co", "Nothing is saved yet.")
                .containsPattern("value=\"PUBLISHER\"[^>]* checked");
        assertThat(client.get(FORM).body()).doesNotContain("bob", "Nothing is saved yet.");
    }

    @Test
    void itComesBackAtOnceWhereSomebodySignedInAgainInAnotherTab() {
        AdminClient client = client().signedIn("ada");
        HttpResponse<String> answer =
                client.postAsItIs(FORM, "username", "bob", "name", "Bob", "role", "EDITOR", "_csrf", "of-old");
        assertThat(AdminClient.location(answer)).isEqualTo(FORM);
        assertThat(client.get(FORM).body()).contains("value=\"bob\"", "Nothing is saved yet.");
    }

    @Test
    void aStrangersFormIsNotPutInFrontOfAnybody() {
        AdminClient client = client().with("Sec-Fetch-Site", "cross-site");
        assertThat(client.postAsItIs(FORM, "username", "mallory").body()).doesNotContain("mallory");
    }

    @Test
    void whatIsTooLongToCarryIsToldInsteadOfCut() {
        AdminClient client = signedOutMeanwhile();
        HttpResponse<String> page = client.post(FORM, "name", "x".repeat(64_500));
        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body()).contains("too long to keep here").doesNotContain("xxxx");
        HttpResponse<String> most = client.post(FORM, "name", "x".repeat(60_000));
        HttpResponse<String> in = client.post("/admin/login", fields(most, "ada", AdminClient.PASSWORD));
        assertThat(AdminClient.location(in)).isEqualTo(FORM);
        assertThat(client.get(FORM).body()).contains("x".repeat(60_000));
    }

    @Test
    void aPageThatWasAskedForIsShownAfterSigningIn() {
        AdminClient client = client();
        HttpResponse<String> page = client.get("/admin/audit?who=ada&page=2");
        assertThat(page.statusCode()).isEqualTo(401);
        HttpResponse<String> in = client.post("/admin/login", fields(page, "ada", AdminClient.PASSWORD));
        assertThat(AdminClient.location(in)).isEqualTo("/admin/audit?who=ada&page=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/admin\\evil",
                "/admin/\r\nX: y",
                "/administrator",
                "/admin/logout",
                "/",
                ""
            })
    void signingInLeadsNowhereElse(String path) {
        AdminClient client = client();
        client.get("/admin/login");
        HttpResponse<String> in =
                client.post("/admin/login", "username", "ada", "password", AdminClient.PASSWORD, "for", path);
        assertThat(AdminClient.location(in)).isEqualTo("/admin");
    }

    @Test
    void aSignInFormThatWasOpenForTooLongSaysSo() {
        AdminClient client = client();
        client.get("/admin/login");
        sql.sql("delete from spring_session").update();
        HttpResponse<String> answer = client.post("/admin/login", "username", "ada", "password", AdminClient.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("This page was open for too long.", "value=\"ada\"");
        assertThat(client.post("/admin/login", fields(answer, "ada", AdminClient.PASSWORD))
                        .statusCode())
                .isEqualTo(302);
    }

    private AdminClient signedOutMeanwhile() {
        AdminClient client = client().signedIn("ada");
        sql.sql("delete from spring_session").update();
        return client;
    }

    /** Everything that a sign-in page carries, with a name and a password. */
    private static String[] fields(HttpResponse<String> page, String name, String password) {
        return Stream.concat(
                        Pattern.compile("<input type=\"hidden\" name=\"((?:t\\.)[^\"]+|for)\" value=\"([^\"]*)\"")
                                .matcher(page.body())
                                .results()
                                .flatMap(field -> Stream.of(field.group(1), plain(field.group(2)))),
                        Stream.of("username", name, "password", password))
                .toArray(String[]::new);
    }

    private static String plain(String escaped) {
        return escaped.replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
