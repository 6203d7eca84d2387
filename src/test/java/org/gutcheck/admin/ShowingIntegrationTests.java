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
import org.gutcheck.catalogue.EntryAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What editors are shown of the public pages is those pages. */
class ShowingIntegrationTests extends ShowingSiteTest {

    /** A page of every kind, one for another country, and two that are not there. */
    private static final List<String> PAGES = Stream.concat(
                    Pages.ofEveryKind(),
                    Stream.of("/conditions/celiac-disease?country=GB", "/symptoms/fatige", "/no-such-page"))
            .toList();

    private static final String[] EMERGENCY = {"warning-sign:emergency", "warning-sign:chest-pain"};
    private static final Pattern EDIT = Pattern.compile("href=\"/admin/content/([^/\"]+)/([^\"]+)\"");
    private static final String FOG = "A new name for the fog";

    @Autowired
    DraftSites draftSites;

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
