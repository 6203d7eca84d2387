package org.gutcheck.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

/** Signing in and out, and what a session is worth. */
class SignInIntegrationTests extends AdminSiteTest {

    @Autowired
    CookieSerializer cookies;

    @Test
    void theCookieIsKeptFromScriptsFromOtherSitesAndFromPublicPages() {
        HttpResponse<String> page = client().get("/admin/login");
        assertThat(page.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .matches("gutcheck-admin=[^;]+; Path=/admin; HttpOnly; SameSite=Lax");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .isEqualTo(client().get("/").headers().firstValue("Content-Security-Policy"))
                .isPresent();
    }

    @Test
    void overTlsTheCookieTravelsOverTlsOnly() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        MockHttpServletResponse response = new MockHttpServletResponse();
        request.setSecure(true);
        cookies.writeCookieValue(new CookieValue(request, response, "x"));
        assertThat(response.getHeader("Set-Cookie")).contains("; Secure", "; HttpOnly", "; SameSite=Lax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/check", "/symptoms/fatigue", "/assets/nothing.css", "/administrator", "/nothing"})
    void publicPagesNeitherSetACookieNorLookAtOne(String path) {
        account("ada", Role.ADMINISTRATOR);
        AdminClient editor = client().signedIn("ada");
        sql.sql("update spring_session set last_access_time = 1").update();
        HttpResponse<String> answer = editor.get(path);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(sql.sql("select last_access_time from spring_session")
                        .query(Long.class)
                        .list())
                .containsOnly(1L);
        assertThat(answer.body()).isEqualTo(client().get(path).body()).doesNotContain("The ada", "_csrf");
    }

    @Test
    void signingInGivesTheSessionAnotherName() {
        account("ada", Role.EDITOR);
        AdminClient client = client();
        client.get("/admin/login");
        String before = client.cookie();
        assertThat(client.post("/admin/login", "username", " ADA ", "password", AdminClient.PASSWORD)
                        .statusCode())
                .isEqualTo(302);
        assertThat(client.cookie()).isNotEqualTo(before).isNotEmpty();
        assertThat(client.get("/admin").body()).contains("Welcome, The ada", "The ada, Editor");
        client.useCookie(before);
        assertThat(client.get("/admin").statusCode()).isEqualTo(401);
    }

    @Test
    void whoFailsLearnsNothing() {
        account("ada", Role.EDITOR);
        Account closed = accounts.findById(account("closed", Role.EDITOR)).orElseThrow();
        closed.disable();
        accounts.saveAndFlush(closed);
        String wrong = client().signIn("ada", "not the password").body();
        assertThat(wrong).contains("The name or the password is wrong");
        assertThat(shape(client().signIn("nobody", "not the password").body())).isEqualTo(shape(wrong));
        assertThat(shape(client().signIn("closed", AdminClient.PASSWORD).body()))
                .isEqualTo(shape(wrong));
        assertThat(shape(client().signIn("\u0000'\"<", "x").body())).isEqualTo(shape(wrong));
    }

    @Test
    void manyTriesHaveToWaitWhetherThereIsSuchAnAccountOrNot() {
        account("ada", Role.EDITOR);
        for (String name : new String[] {"ada", "nobody"}) {
            for (int tries = 1; tries <= 3; tries++) {
                assertThat(client().signIn(name, "not the password").statusCode())
                        .isEqualTo(401);
            }
            HttpResponse<String> refused = client().signIn(name, AdminClient.PASSWORD);
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).contains("5");
            assertThat(refused.body()).contains("Too many tries. Wait 1 minute,");
        }
        clock.set(NOW.plusSeconds(6));
        assertThat(client().signIn("ada", AdminClient.PASSWORD).statusCode()).isEqualTo(302);
        assertThat(sql.sql("select audit_action from audit_entry order by id")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "SIGN_IN_FAILED",
                        "SIGN_IN_FAILED",
                        "SIGN_IN_LOCKED",
                        "SIGN_IN_FAILED",
                        "SIGN_IN_FAILED",
                        "SIGN_IN_LOCKED",
                        "SIGNED_IN");
        assertThat(sql.sql("select about from audit_entry").query(String.class).list())
                .containsOnly("The ada (ada)", "");
    }

    /** With the setting that the README names, which the tests of these pages have. */
    @Test
    void behindAProxyNobodyChoosesTheirAddress() {
        for (int tries = 1; tries <= 20; tries++) {
            assertThat(from("198.51.100." + tries + ", 203.0.113.7, 10.0.0.2", tries))
                    .isEqualTo(401);
        }
        assertThat(from("198.51.100.21, 203.0.113.7, 10.0.0.2", 21)).isEqualTo(429);
        assertThat(from("203.0.113.7", 22)).isEqualTo(429);
        assertThat(from("203.0.113.7, 203.0.113.8", 23)).isEqualTo(401);
    }

    private int from(String hops, int name) {
        return client().with("X-Forwarded-For", hops)
                .signIn("name" + name, "not the password")
                .statusCode();
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        account("ada", Role.ADMINISTRATOR);
        AdminClient client = client().signedIn("ada");
        assertThat(client.postAsItIs("/admin/accounts/new", "username", "eve", "name", "Eve", "role", "EDITOR")
                        .statusCode())
                .isEqualTo(302);
        assertThat(client.with("Sec-Fetch-Site", "cross-site")
                        .postAsItIs("/admin/accounts/new", "username", "eve", "name", "Eve", "role", "EDITOR")
                        .statusCode())
                .isEqualTo(403);
        assertThat(accounts.count()).isEqualTo(1);
        client.postAsItIs("/admin/logout");
        assertThat(client.get("/admin").statusCode()).isEqualTo(200);
    }

    @Test
    void signingOutEndsTheSession() {
        account("ada", Role.EDITOR);
        AdminClient client = client().signedIn("ada");
        String cookie = client.cookie();
        HttpResponse<String> out = client.post("/admin/logout");
        assertThat(AdminClient.location(out)).isEqualTo("/admin/login?out");
        assertThat(sql.sql("select who || ' ' || audit_action from audit_entry order by id")
                        .query(String.class)
                        .list())
                .containsExactly("The ada (ada) SIGNED_IN", "The ada (ada) SIGNED_OUT");
        client.useCookie(cookie);
        assertThat(client.get("/admin").statusCode()).isEqualTo(401);
        assertThat(client.get("/admin/login?out").body()).contains("You are signed out.");
    }

    @Test
    void aSessionEndsWhenNothingHappensForHalfAnHour() {
        account("ada", Role.EDITOR);
        AdminClient client = client().signedIn("ada");
        assertThat(sql.sql("select max_inactive_interval from spring_session")
                        .query(Integer.class)
                        .list())
                .containsOnly(1800);
        long longAgo = System.currentTimeMillis() - Duration.ofMinutes(31).toMillis();
        sql.sql("update spring_session set last_access_time = ?").param(longAgo).update();
        assertThat(client.get("/admin").statusCode()).isEqualTo(401);
    }

    @Test
    void aSessionThatNobodySignedInToIsForgottenSooner() {
        client().get("/admin/login");
        assertThat(sql.sql("select max_inactive_interval from spring_session")
                        .query(Integer.class)
                        .list())
                .containsOnly(600);
    }

    @Test
    void aSessionEndsAfterHalfADayWhateverHappens() {
        account("ada", Role.EDITOR);
        AdminClient client = client().signedIn("ada");
        clock.set(NOW.plus(Duration.ofHours(12)).minusSeconds(1));
        assertThat(client.get("/admin").statusCode()).isEqualTo(200);
        clock.set(NOW.plus(Duration.ofHours(12)));
        assertThat(client.get("/admin").statusCode()).isEqualTo(401);
    }

    @Test
    void somebodyCanSignOutEverywhereElse() {
        account("ada", Role.EDITOR);
        AdminClient here = client().signedIn("ada");
        AdminClient elsewhere = client().signedIn("ada");
        String before = here.cookie();
        HttpResponse<String> done = here.post("/admin/account", "everywhere", "1");
        assertThat(here.get(AdminClient.location(done)).body()).contains("All other sessions have ended.");
        assertThat(here.cookie()).isNotEqualTo(before);
        assertThat(elsewhere.get("/admin").statusCode()).isEqualTo(401);
    }

    @Test
    void anotherPasswordSignsOutEverywhereElse() {
        account("ada", Role.EDITOR);
        AdminClient here = client().signedIn("ada");
        AdminClient elsewhere = client().signedIn("ada");
        String wanted = "staple battery horse";
        HttpResponse<String> wrong = here.post("/admin/account", "present", "no", "password", wanted, "again", wanted);
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("href=\"#present\"", "Error: This is not your present password");
        assertThat(elsewhere.get("/admin").statusCode()).isEqualTo(200);
        HttpResponse<String> done =
                here.post("/admin/account", "present", AdminClient.PASSWORD, "password", wanted, "again", wanted);
        assertThat(here.get(AdminClient.location(done)).body()).contains("Your password is changed.");
        assertThat(elsewhere.get("/admin").statusCode()).isEqualTo(401);
        assertThat(client().signIn("ada", wanted).statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"disable", "everywhere", "reset"})
    void anAdministratorEndsTheSessionsOfSomebody(String what) {
        account("ada", Role.ADMINISTRATOR);
        long target = account("bob", Role.EDITOR);
        AdminClient bob = client().signedIn("bob");
        AdminClient ada = client().signedIn("ada");
        assertThat(ada.post("/admin/accounts/" + target, what, "1").statusCode())
                .isLessThan(400);
        assertThat(bob.get("/admin").statusCode()).isEqualTo(401);
        assertThat(ada.get("/admin").statusCode()).isEqualTo(200);
    }

    @Test
    void anotherRoleEndsTheSessionsOfSomebody() {
        account("ada", Role.ADMINISTRATOR);
        long target = account("bob", Role.ADMINISTRATOR);
        AdminClient bob = client().signedIn("bob");
        AdminClient ada = client().signedIn("ada");
        HttpResponse<String> done =
                ada.post("/admin/accounts/" + target, "save", "1", "version", "0", "name", "Bob", "role", "EDITOR");
        assertThat(ada.get(AdminClient.location(done)).body()).contains("The account is changed.");
        assertThat(bob.get("/admin/accounts").statusCode()).isEqualTo(401);
        assertThat(client().signedIn("bob").get("/admin/accounts").statusCode()).isEqualTo(403);
    }

    /** A page without what differs from form to form. */
    private static String shape(String page) {
        return page.replaceAll("value=\"[^\"]*\"", "");
    }
}
