package org.gutcheck.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody typed while their session ended comes back, and only that. */
class TypedTextIntegrationTests extends AdminSiteTest {

    private static final String FORM = "/admin/accounts/new";
    private static final String ANOTHER = "/admin/content/terminology/new";

    @BeforeEach
    void somebody() {
        account("ada", Role.ADMINISTRATOR);
    }

    @Test
    void itComesBackAfterSigningInAndIsNotSaved() {
        AdminClient client = signedOutMeanwhile();
        HttpResponse<String> page =
                client.post(FORM, "username", "bob", "name", "Bob \"<b>\" & co", "role", "PUBLISHER");
        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body())
                .contains(
                        "what you typed comes back",
                        "name=\"t.username\" value=\"bob\"",
                        "name=\"for\" value=\"" + FORM)
                .doesNotContain("t._csrf", "<b>");
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
    void itComesBackInEveryTabWhichTheSessionEndedIn() {
        AdminClient client = signedOutMeanwhile();
        HttpResponse<String> one = client.post(FORM, "username", "bob");
        HttpResponse<String> other = client.post(ANOTHER, "name", "What I wrote");
        String stale = AdminClient.token(other).orElseThrow();
        client.post("/admin/login", fields(one, "ada", AdminClient.PASSWORD));
        assertThat(client.get(FORM).body()).contains("value=\"bob\"");
        List<String> second = new ArrayList<>(List.of(fields(other, "ada", AdminClient.PASSWORD)));
        second.addAll(List.of("_csrf", stale));
        HttpResponse<String> in = client.postAsItIs("/admin/login", second.toArray(String[]::new));
        assertThat(AdminClient.location(in)).isEqualTo(ANOTHER);
        assertThat(client.get(ANOTHER).body()).contains("What I wrote");
        HttpResponse<String> strangers = client.with("Sec-Fetch-Site", "cross-site")
                .postAsItIs("/admin/login", "for", FORM, "t.username", "mallory");
        assertThat(AdminClient.location(strangers)).isEqualTo("/admin");
        assertThat(client.get(FORM).body()).doesNotContain("mallory");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/account", "/admin/setup", "/admin/new-password"})
    void nothingOfAFormWithAPasswordIsKept(String path) {
        AdminClient client = client().signedIn("ada");
        String[] typed = {"present", "typed-1", "password", "typed-2", "again", "typed-3", "token", "typed-4"};
        HttpResponse<String> tooOld = client.postAsItIs(path, typed);
        assertThat(tooOld.body() + tooOld.headers()).doesNotContain("typed-1", "typed-2", "typed-3");
        assertThat(keptInSessions()).isEmpty();
        sql.sql("delete from spring_session").update();
        HttpResponse<String> page = client.post(path, typed);
        assertThat(page.body() + page.headers()).doesNotContain("typed-1", "typed-2", "typed-3");
        String[] carried = {"for", path, "t.present", "typed-1", "username", "ada", "password", AdminClient.PASSWORD};
        client.get("/admin/login");
        assertThat(client.post("/admin/login", carried).statusCode()).isEqualTo(302);
        assertThat(keptInSessions()).isEmpty();
    }

    @Test
    void noFormWithAPasswordIsOneWhoseTextComesBack() throws IOException {
        Pattern form = Pattern.compile("<form[^>]* th:action=\"@\\{([^}]*)}\"[^>]*>(.*?)</form>", Pattern.DOTALL);
        Set<String> withPassword = new TreeSet<>();
        try (Stream<Path> templates = Files.list(Path.of("src/main/resources/templates/admin"))) {
            for (Path template : templates.toList()) {
                Matcher forms = form.matcher(Files.readString(template));
                while (forms.find()) {
                    if (forms.group(2).contains("password")) {
                        withPassword.add(forms.group(1));
                    }
                }
            }
        }
        assertThat(withPassword)
                .containsExactly("/admin/account", "/admin/login", "/admin/new-password", "/admin/setup")
                .noneMatch(path -> AdminPaths.COMES_BACK.matcher(path).matches());
    }

    @Test
    void whoIsSignedInIsToldWhatCouldNotBeKept() {
        AdminClient client = client().signedIn("ada");
        HttpResponse<String> tooLong = client.postAsItIs(FORM, "name", "x".repeat(64_500));
        assertThat(tooLong.body())
                .contains("too long to keep here", "Add an account")
                .doesNotContain("xxxx", "What you typed is back");
        assertThat(keptInSessions()).isEmpty();
        assertThat(client.postAsItIs("/admin/account", "everywhere", "1").body())
                .contains("open for too long. Nothing was changed.", "Change your password");
        account("ed", Role.EDITOR);
        assertThat(client().signedIn("ed")
                        .postAsItIs(FORM, "name", "x".repeat(64_500))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoIsSignedOutIsNotToldThatAPasswordComesBack() {
        HttpResponse<String> page = signedOutMeanwhile().post("/admin/account", "present", "typed-1");
        assertThat(page.body()).contains("Sign in, then do it again").doesNotContain("comes back");
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

    private List<String> keptInSessions() {
        return sql.sql(
                        "select attribute_name from spring_session_attributes where attribute_name like 'gutcheck.typed%'")
                .query(String.class)
                .list();
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
