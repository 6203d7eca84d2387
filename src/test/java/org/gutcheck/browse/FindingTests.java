package org.gutcheck.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gutcheck.SchemaOrg;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.ReviewStatus;
import org.gutcheck.release.SeededCatalogue;
import org.gutcheck.web.SameForEveryone;
import org.gutcheck.web.SeededSite;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What search engines and shared links get of each page, with the content that the migrations bring. */
@WebMvcTest(properties = "gutcheck.address=https://gutcheck.example")
@Import(SeededSite.class)
class FindingTests {

    private static final String SITE = "https://gutcheck.example";

    @Autowired
    MockMvcTester web;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    static List<String> paths() {
        return Stream.concat(Stream.of("/check", "/privacy"), SeededPages.paths())
                .toList();
    }

    @Test
    void everyPageHasATitleAndADescriptionOfItsOwn() {
        Map<String, String> titles = new LinkedHashMap<>();
        Map<String, String> descriptions = new LinkedHashMap<>();
        for (String path : paths()) {
            String page = page(path);
            titles.put(path, only("<title>([^<]+)</title>", page));
            descriptions.put(path, only("<meta name=\"description\" content=\"([^\"]+)\">", page));
        }
        assertThat(titles.values()).doesNotHaveDuplicates().allMatch(title -> title.endsWith(" · Gutcheck"));
        assertThat(descriptions.values()).doesNotHaveDuplicates().allMatch(text -> text.length() >= 45);
        assertThat(descriptions)
                .allSatisfy((path, text) ->
                        assertThat(text.length()).as(path).isLessThanOrEqualTo(path.lastIndexOf('/') > 0 ? 320 : 160));
    }

    @Test
    void onPaperAPageSaysWhereItIs() {
        assertThat(page("/symptoms/brain-fog"))
                .containsPattern("data-printed=\"Release 1 [^\"]+ " + SITE + "/symptoms/brain-fog\"");
        assertThat(web.post()
                        .uri("/summary")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content("warning-sign:emergency=warning-sign:chest-pain")
                        .exchange())
                .bodyText()
                .containsPattern("data-printed=\"[^\"]+ " + SITE + "/\"");
    }

    @Test
    void everyPageNamesItsOneAddressWhateverCountryIsChosen() {
        for (String path : paths()) {
            for (String asked : List.of(path, path + "?country=GB", path + "?country=GB&x=y")) {
                assertThat(page(asked))
                        .containsOnlyOnce("<link rel=\"canonical\" href=\"" + SITE + path + "\">")
                        .containsOnlyOnce("<meta property=\"og:url\" content=\"" + SITE + path + "\">");
            }
        }
    }

    @Test
    void aSharedLinkShowsTitleDescriptionAndPicture() {
        for (String path : paths()) {
            String page = page(path);
            String title = only("<title>([^<]+) · Gutcheck</title>", page);
            String description = only("<meta name=\"description\" content=\"([^\"]+)\">", page);
            assertThat(meta("og:title", page)).isEqualTo(title);
            assertThat(meta("og:description", page)).isEqualTo(description);
            assertThat(meta("og:type", page)).isEqualTo("website");
            assertThat(meta("og:site_name", page)).isEqualTo("Gutcheck");
            assertThat(meta("og:locale", page)).isEqualTo("en_US");
            assertThat(meta("og:image:alt", page)).contains("lining of the small gut");
            assertThat(page).contains("<meta name=\"twitter:card\" content=\"summary_large_image\">");
        }
        String picture = meta("og:image", page("/"));
        assertThat(picture).matches(SITE + "/assets/share-[0-9a-f]{32}\\.png");
        assertThat(web.get().uri(picture.substring(SITE.length())))
                .hasStatusOk()
                .hasContentType("image/png")
                .doesNotContainHeader("X-Robots-Tag");
    }

    @Test
    void theSitemapListsEveryPageThatSaysTheSameToEveryone() throws UnsupportedEncodingException {
        MvcTestResult answer = web.get().uri("/sitemap.xml").exchange();
        assertThat(answer)
                .hasStatusOk()
                .hasContentType("application/xml;charset=UTF-8")
                .containsHeader(HttpHeaders.ETAG);
        String sitemap = answer.getResponse().getContentAsString();
        List<String> listed = found("<url><loc>" + SITE + "([^<]+)</loc></url>", sitemap);
        assertThat(listed).containsExactlyInAnyOrderElementsOf(paths());
        assertThat(found("<loc>(.*?)</loc>", sitemap)).hasSameSizeAs(listed);
        mapping.getHandlerMethods()
                .forEach((info, method) -> info.getPatternValues().stream()
                        .filter(pattern -> method.getBeanType().isAnnotationPresent(SameForEveryone.class)
                                || method.hasMethodAnnotation(SameForEveryone.class))
                        .filter(pattern -> !pattern.matches("/api/.*|/robots.txt|/sitemap.xml"))
                        .forEach(pattern -> assertThat(listed)
                                .as(pattern)
                                .anyMatch(path -> path.matches(pattern.replaceAll("\\{\\w+:([^}]+)}", "($1)")
                                        .replaceAll("\\{\\w+}", "[^/]+")))));
        assertThat(web.get()
                        .uri("/sitemap.xml")
                        .header(HttpHeaders.IF_NONE_MATCH, answer.getResponse().getHeader(HttpHeaders.ETAG)))
                .hasStatus(304);
    }

    @Test
    void robotsAreKeptFromTheEditorsSideAndFromNothingThatPagesNeed() throws UnsupportedEncodingException {
        MvcTestResult answer = web.get().uri("/robots.txt").exchange();
        assertThat(answer)
                .hasStatusOk()
                .hasContentType("text/plain;charset=UTF-8")
                .containsHeader(HttpHeaders.ETAG);
        assertThat(answer.getResponse().getContentAsString())
                .isEqualTo("User-agent: *\nDisallow: /admin\n\nSitemap: https://gutcheck.example/sitemap.xml\n");
    }

    @Test
    void whatAPageSaysOfItselfIsInTheWordsOfSchemaOrg() {
        for (String path : paths()) {
            JsonNode data = data(path);
            SchemaOrg.assertValid(data);
            assertThat(data.path("url").asString()).isEqualTo(SITE + path);
            assertThat(data.propertyNames())
                    .as(path)
                    .doesNotContain("reviewedBy", "lastReviewed", "dateModified", "datePublished");
        }
        assertThat(data("/").path("@type").asString()).isEqualTo("WebSite");
        assertThat(data("/check").path("@type").asString()).isEqualTo("WebPage");
        for (String path : List.of("/symptoms/fatigue", "/supports", "/references", "/warning-signs/chest-pain")) {
            assertThat(data(path).path("@type").asString()).isEqualTo("MedicalWebPage");
        }
    }

    @Test
    void aPageNamesTheArticleOnlyWhereItTellsWhatTheArticleSays() {
        assertThat(data("/symptoms/fatigue").at("/isBasedOn/creditText").asString())
                .isEqualTo(SeededCatalogue.get().settings().articleAuthor());
        assertThat(data("/warning-signs/chest-pain").has("isBasedOn")).isFalse();
        assertThat(data("/privacy").has("isBasedOn")).isFalse();
    }

    @Test
    void exactlyTheCitationsThatFitAndStandOnThePageOfAnItemAreNamedAsItsSources() {
        int without = 0;
        for (String path : paths()) {
            boolean listsSources = path.equals("/references") || path.matches("/.+/.+");
            List<String> fitting = listsSources ? fitting(found(" id=\"ref-(\\d+)\"", page(path))) : List.of();
            assertThat(named(path)).as(path).containsExactlyInAnyOrderElementsOf(fitting);
            without += fitting.isEmpty() ? 1 : 0;
        }
        assertThat(named("/references")).hasSizeGreaterThan(2);
        assertThat(paths().size() - without).isGreaterThan(2);
    }

    /** What the article prints for those of the numbers whose entries fit, each once. */
    private static List<String> fitting(List<String> numbers) {
        return SeededCatalogue.get().citations().stream()
                .map(Catalogue.CitedClaim::citation)
                .filter(citation -> numbers.contains(String.valueOf(citation.number())))
                .filter(citation -> citation.review().status() == ReviewStatus.FITS)
                .map(citation -> SeededCatalogue.get()
                        .reference(citation.listEntry())
                        .orElseThrow()
                        .asPrinted())
                .distinct()
                .toList();
    }

    private List<String> named(String path) {
        return data(path)
                .path("citation")
                .valueStream()
                .map(work -> work.path("name").asString())
                .toList();
    }

    private JsonNode data(String path) {
        Matcher found = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>")
                .matcher(page(path));
        assertThat(found.find()).as(path).isTrue();
        return JsonMapper.shared().readTree(found.group(1));
    }

    private static String meta(String property, String page) {
        return only("<meta property=\"" + property + "\" content=\"([^\"]+)\">", page);
    }

    private static String only(String pattern, String page) {
        List<String> found = found(pattern, page);
        assertThat(found).as(pattern).hasSize(1);
        return HtmlUtils.htmlUnescape(found.get(0));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private String page(String path) {
        MvcTestResult result = web.get().uri(path).exchange();
        assertThat(result).as(path).hasStatusOk().doesNotContainHeader("X-Robots-Tag");
        try {
            return result.getResponse().getContentAsString().replace('\u00a0', ' ');
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
