package org.gutcheck.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gutcheck.Pages;
import org.gutcheck.accounts.AdminClient;
import org.gutcheck.accounts.AdminSiteTest;
import org.gutcheck.accounts.Role;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.editing.Drafts;
import org.gutcheck.release.CurrentEdition;
import org.gutcheck.release.Publisher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What editors are shown of the public pages is those pages, and stays among them. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:showing")
class ShowingIntegrationTests extends AdminSiteTest {

    /** A page of every kind, one for another country, and two that are not there. */
    private static final List<String> PAGES = Stream.concat(
                    Pages.ofEveryKind(),
                    Stream.of("/conditions/celiac-disease?country=GB", "/symptoms/fatige", "/no-such-page"))
            .toList();

    private static final String[] TICKS = {
        "warning-sign:emergency",
        "none",
        "about-you:age",
        "about-you:age-18-to-49",
        "body-system:brain-neurological",
        "symptom:brain-fog",
        "risk-factor:risk-factors",
        "risk-factor:chronic-stress"
    };
    private static final String[] EMERGENCY = {"warning-sign:emergency", "warning-sign:chest-pain"};
    private static final Pattern EDIT = Pattern.compile("href=\"/admin/content/([^/\"]+)/([^\"]+)\"");
    private static final String FOG = "A new name for the fog";

    @Autowired
    Drafts drafts;

    @Autowired
    DraftSites draftSites;

    @Autowired
    Publisher publisher;

    @Autowired
    CurrentEdition current;

    private AdminClient ed;

    @BeforeEach
    void signIn() {
        account("ed", Role.EDITOR);
        ed = client().signedIn("ed");
    }

    @AfterEach
    void asItWas() {
        label("Brain fog");
        publisher.show(1, 2, "The ed");
        current.refresh();
    }

    @Test
    void whatIsShownIsThePublicPageWithABannerAndLinksToEditIt() {
        for (String path : PAGES) {
            HttpResponse<String> seen = client().get(path);
            HttpResponse<String> live = ed.get("/admin/site" + path);
            assertThat(live.statusCode()).as(path).isEqualTo(seen.statusCode());
            assertThat(bare(live.body(), "/admin/site")).as(path).isEqualTo(unshared(seen.body()));
            assertThat(live.body()).contains("Live site.", "href=\"/admin\"");
            String draft = ed.get("/admin/preview" + path).body();
            assertThat(bare(draft, "/admin/preview").replace("draft (", "1 ("))
                    .as(path)
                    .isEqualTo(unshared(seen.body()));
        }
    }

    @Test
    void theQuestionnaireAndTheSummaryWorkInsideWithoutAToken() {
        for (String[] answers : List.of(TICKS, EMERGENCY, new String[] {"about-you:age", "about-you:under-18"})) {
            for (String path : List.of("/summary", "/check")) {
                HttpResponse<String> seen = client().postAsItIs(path, answers);
                HttpResponse<String> live = ed.postAsItIs("/admin/site" + path, answers);
                assertThat(live.statusCode()).isEqualTo(seen.statusCode()).isIn(200, 400);
                assertThat(bare(live.body(), "/admin/site")).isEqualTo(unshared(seen.body()));
                assertThat(live.body())
                        .contains("action=\"/admin/site/check\"")
                        .doesNotContain("_csrf", "action=\"/check\"", "action=\"/summary\"");
                String draft = ed.postAsItIs("/admin/preview" + path, answers).body();
                assertThat(draft).contains("elease draft (").doesNotContain("action=\"/check\"");
            }
        }
    }

    @Test
    void thePublicNeverSeesALinkToEditAndIsNeverAskedWhoItIs() {
        sql.sql("update spring_session set last_access_time = last_access_time - 5000")
                .update();
        long before = lastAccess();
        for (String path : PAGES) {
            HttpResponse<String> answer = ed.get(path);
            assertThat(answer.body()).isEqualTo(client().get(path).body()).doesNotContain("/admin", "Edit this");
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        }
        assertThat(ed.postAsItIs("/summary", TICKS).body()).doesNotContain("/admin", "Edit this");
        assertThat(lastAccess()).isEqualTo(before);
        ed.get("/admin/preview/");
        assertThat(lastAccess()).isGreaterThan(before);
    }

    @Test
    void everyLinkToEditLeadsToAnEntry() {
        Set<String> entries = new TreeSet<>();
        for (String path : PAGES) {
            entries.addAll(edits(ed.get("/admin/site" + path).body()));
        }
        entries.addAll(edits(ed.postAsItIs("/admin/site/summary", TICKS).body()));
        assertThat(entries).hasSizeGreaterThan(250);
        assertThat(entries.stream().map(one -> one.replaceFirst(":.*", "")).collect(Collectors.toSet()))
                .contains(
                        "settings",
                        "body-system",
                        "symptom",
                        "risk-factor",
                        "condition",
                        "support",
                        "claim",
                        "citation",
                        "reference",
                        "about-you",
                        "warning-sign",
                        "caution",
                        "scope-rule",
                        "mainstream-view",
                        "explainer",
                        "source",
                        "rule",
                        "help-lines",
                        "terminology",
                        "codes");
        assertThat(entries)
                .allMatch(one -> EntryAddress.parse(one).flatMap(drafts::find).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "/symptoms/fatigue, symptom:fatigue",
        "/symptoms, symptom:brain-fog",
        "/symptoms, body-system:skin",
        "/supports, support:gluten-free-diet",
        "/warning-signs, warning-sign:chest-pain",
        "/warning-signs/pem, warning-sign:pem",
        "/scope, scope-rule:under-18",
        "/references, citation:57",
        "/references, reference:43",
        "/about, settings:site",
        "/about, help-lines:US",
        "/supports/low-fodmap-diet, rule:general-low-fodmap-diet",
        "/symptoms/brain-fog, terminology:hpo",
        "/check, symptom:brain-fog",
        "/check, about-you:age-18-to-49"
    })
    void whatAPageShowsCanBeEditedFromIt(String path, String entry) {
        for (String site : List.of("/admin/site", "/admin/preview")) {
            assertThat(edits(ed.get(site + path).body())).contains(entry);
        }
        assertThat(edits(ed.get("/admin/releases/1/site" + path).body())).isEmpty();
    }

    @Test
    void theDraftIsShownAsItIsNowAndNothingOfItIsKept() {
        String tag = client().get("/symptoms").headers().firstValue("ETag").orElseThrow();
        AdminClient asking = client().with("If-None-Match", tag).signedIn("ed");
        assertThat(asking.get("/symptoms").statusCode()).isEqualTo(304);
        assertThat(asking.get("/admin/preview/symptoms").statusCode()).isEqualTo(200);
        label(FOG);
        HttpResponse<String> draft = asking.get("/admin/preview/symptoms");
        assertThat(draft.body()).contains(FOG, "Draft.");
        assertThat(draft.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(draft.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(draft.headers().firstValue("ETag")).isEmpty();
        assertThat(asking.get("/admin/site/symptoms").body()).doesNotContain(FOG);
        assertThat(asking.get("/symptoms").statusCode()).isEqualTo(304);
    }

    @Test
    void theBannerCountsWhatIsToBeMended() {
        assertThat(ed.get("/admin/preview/scope").body()).doesNotContain("to mend first");
        label("");
        assertThat(ed.get("/admin/preview/scope").body()).contains("to mend first", "href=\"/admin/plan\"");
        assertThat(ed.get("/admin/site/scope").body()).doesNotContain("to mend first");
    }

    @Test
    void aPastReleaseIsShownInTodaysPages() {
        label(FOG);
        publisher.publish(publisher.plan(Set.of()).fingerprint(), Set.of(), "ed", "");
        current.refresh();
        assertThat(client().get("/symptoms").body()).contains(FOG);
        HttpResponse<String> first = ed.get("/admin/releases/1/site/symptoms");
        assertThat(first.body()).contains("Brain fog", "Release 1 (").doesNotContain(FOG, "Edit this");
        assertThat(ed.get("/admin/site/symptoms").body()).contains(FOG, "Visitors see this now: release 2 (");
    }

    @Test
    void theLastDraftsStayCompiledAndOnlyThose() {
        Object first = draftSites.read().site();
        assertThat(draftSites.read().site()).isSameAs(first);
        label("1");
        assertThat(draftSites.read().site()).isNotSameAs(first);
        label("Brain fog");
        assertThat(draftSites.read().site()).isSameAs(first);
        for (int draft = 0; draft < DraftSites.KEPT; draft++) {
            label("another " + draft);
            draftSites.read();
        }
        label("Brain fog");
        assertThat(draftSites.read().site()).isNotSameAs(first);
    }

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

    private void label(String label) {
        sql.sql("update symptom set label = ? where slug = 'brain-fog'")
                .param(label)
                .update();
    }

    private long lastAccess() {
        return sql.sql("select max(last_access_time) from spring_session")
                .query(Long.class)
                .single();
    }

    private static Set<String> edits(String page) {
        return EDIT.matcher(page)
                .results()
                .map(link -> link.group(1) + ":" + link.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A page without what only editors are shown around it. */
    private static String bare(String page, String root) {
        assertThat(page)
                .containsOnlyOnce("<meta name=\"robots\" content=\"noindex\">")
                .doesNotContain("rel=\"canonical\"", "og:title", "application/ld+json");
        return unshared(page)
                .replaceAll("(?s)<aside class=\"shown\".*?</aside>", "")
                .replaceAll("<link rel=\"stylesheet\" href=\"[^\"]*preview-[^\"]*\">", "")
                .replaceAll("<span class=\"edit\">.*?</a></span>", "")
                .replaceAll("(?s)<details class=\"edit\">.*?</details>", "")
                .replace(root + "/", "/");
    }

    /** A page without what it tells search engines. */
    private static String unshared(String page) {
        return page.replaceAll("(?s)(<meta name=\"description\"[^>]*>).*?(<link rel=\"stylesheet\")", "$1$2");
    }
}
