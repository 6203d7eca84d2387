package org.gutcheck.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.gutcheck.accounts.AdminClient;
import org.gutcheck.accounts.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The paths under which editors are shown the public pages lead to those and nowhere else. */
class ShownPathsIntegrationTests extends ShowingSiteTest {

    @Test
    void filesAreThoseOfThePublicPages() {
        String sheet =
                ed.get("/admin/preview/").body().replaceFirst("(?s).*?href=\"([^\"]*gutcheck-[^\"]*css)\".*", "$1");
        assertThat(sheet).startsWith("/admin/preview/assets/");
        HttpResponse<String> inside = ed.get(sheet);
        assertThat(inside.statusCode()).isEqualTo(200);
        assertThat(inside.body())
                .isEqualTo(
                        client().get(sheet.substring("/admin/preview".length())).body());
        assertThat(ed.get("/admin/preview/assets/gutcheck.css").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"/admin/preview", "/admin/site", "/admin/releases/1/site"})
    void whatHasNoSlashAtItsEndGetsOne(String root) {
        HttpResponse<String> answer = ed.get(root);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(root + "/");
    }

    /** None of these shows an editor what is an administrator's, and none goes round in circles. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/preview/admin",
                "/admin/preview/admin/accounts",
                "/admin/preview/%61dmin/accounts",
                "/admin/preview/%61%64min/accounts",
                "/admin/previ%65w/",
                "/admin/preview/admin/preview/",
                "/admin/preview/preview/",
                "/admin/preview/api/v1/catalogue",
                "/admin/preview/%61pi/v1/catalogue",
                "/admin/site/admin/accounts",
                "/admin/releases/1/site/admin/accounts",
                "/admin/releases/0/site/",
                "/admin/releases/01/site/",
                "/admin/releases/3000/site/",
                "/admin/releases/99999999999/site/",
                "/admin/releases/x/site/",
                "/admin/previews/",
                "/admin/preview/actuator/health",
                "/admin/preview/error",
                "/admin/preview//admin/accounts",
                "/admin/preview/../accounts",
                "/admin/preview/./admin/accounts",
                "/admin/preview/%2e%2e/accounts",
                "/admin/preview/%2fadmin/accounts",
                "/admin/preview/%2561dmin/accounts",
                "/admin/preview/;/admin/accounts",
                "/admin/preview/%5cadmin"
            })
    void noPathLeadsOutOrInCircles(String path) {
        HttpResponse<String> answer = ed.get(path);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("The ed", "\"symptoms\"");
        // Where a token is wanted, the way back to where the form was is no answer either.
        HttpResponse<String> sent = ed.postAsItIs(path, "disable", "1");
        assertThat(sent.statusCode()).isIn(302, 400, 404);
        assertThat(sent.body()).doesNotContain("The ed", "\"symptoms\"");
    }

    @Test
    void whatChangesSomethingStillNeedsAToken() {
        int revisions = count("revision");
        String password =
                sql.sql("select password_hash from account").query(String.class).single();
        for (String path :
                List.of("/admin/content/symptom/brain-fog", "/admin/account", "/admin/preview/admin/account")) {
            ed.postAsItIs(path, "label", "x", "password", "x", "everywhere", "1");
        }
        assertThat(count("revision")).isEqualTo(revisions);
        assertThat(sql.sql("select password_hash from account")
                        .query(String.class)
                        .single())
                .isEqualTo(password);
        assertThat(ed.get("/admin/preview/").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void editorsOfEveryRoleAreShownItAndNobodyElse(Role role) {
        account("somebody", role);
        AdminClient somebody = client().signedIn("somebody");
        for (String root : List.of("/admin/preview", "/admin/site", "/admin/releases/1/site")) {
            for (String path : List.of("/", "/check", "/symptoms/fatigue", "/assets/x.css")) {
                assertThat(somebody.get(root + path).statusCode()).isIn(200, 404);
                assertThat(client().get(root + path).statusCode()).isEqualTo(401);
            }
            assertThat(client().postAsItIs(root + "/summary", TICKS).statusCode())
                    .isEqualTo(401);
            assertThat(client().get(root).statusCode()).isEqualTo(401);
        }
    }
}
