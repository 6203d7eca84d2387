package org.gutcheck.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.gutcheck.GoldenFile;
import org.gutcheck.catalogue.CatalogueFixtures;
import org.gutcheck.catalogue.Edition;
import org.gutcheck.release.Editions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@WebMvcTest({CatalogueController.class, AssessmentController.class})
@AutoConfigureMockMvc(addFilters = false)
class ApiTests {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String ADULT = "\"about-you:age-18-to-49\"";

    @Autowired
    private MockMvcTester mvc;

    @TestConfiguration
    static class Fixtures {
        private final Edition edition = CatalogueFixtures.sample()
                .retired("symptom:hiccups", "Hiccups")
                .scopeRule("everyone", null, Set.of())
                .edition();

        @Bean
        Editions editions() {
            return new Editions() {
                @Override
                public Edition current() {
                    return edition;
                }

                @Override
                public Optional<Edition> find(int number) {
                    if (number == 7) {
                        throw new DataAccessResourceFailureException("gone");
                    }
                    return number == 1 ? Optional.of(edition) : Optional.empty();
                }
            };
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    @Test
    void theCatalogueIsGivenInItsFirstVersion() throws Exception {
        MvcTestResult result = mvc.get().uri("/api/v1/catalogue").exchange();
        assertThat(result).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
        GoldenFile.assertMatches("api/catalogue.json", pretty(result));
    }

    @Test
    void theReferencesAreGivenInTheirFirstVersion() throws Exception {
        GoldenFile.assertMatches(
                "api/references.json",
                pretty(mvc.get().uri("/api/v1/references").exchange()));
    }

    @Test
    void theCatalogueIsNotSentAgainUntilTheNextRelease() {
        MvcTestResult first = mvc.get().uri("/api/v1/catalogue").exchange();
        String tag = first.getResponse().getHeader("ETag");
        assertThat(tag).startsWith("W/\"");
        assertThat(mvc.get().uri("/api/v1/catalogue").header("If-None-Match", tag))
                .hasStatus(304);
    }

    @Test
    void aSummaryIsGivenInItsFirstVersion() throws Exception {
        MvcTestResult result = post("""
                {"release": 1,
                 "ticked": ["about-you:age-18-to-49", "symptom:brain-fog", "symptom:fatigue/after-eating",
                            "risk-factor:chronic-stress", "risk-factor:nsaids-or-alcohol/alcohol",
                            "condition:irritable-bowel-syndrome"],
                 "none": ["body-system:digestive"],
                 "unsure": ["about-you:celiac-test"],
                 "country": "US"}""");
        assertThat(result).hasStatusOk();
        assertThat(result.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
        GoldenFile.assertMatches("api/summary.json", pretty(result));
    }

    @Test
    void anEmergencyIsGivenInItsFirstVersionWhateverElseIsWrong() throws Exception {
        MvcTestResult result =
                post("{\"ticked\": [\"warning-sign:suicide-now\", \"symptom:nothing\"], \"country\": \"ZZ\"}");
        assertThat(result).hasStatusOk();
        GoldenFile.assertMatches("api/emergency.json", pretty(result));
    }

    @Test
    void anEmergencyIsAnsweredEvenWhereTheReleaseIsUnknown() throws Exception {
        MvcTestResult result = post("{\"release\": 99, \"ticked\": [\"warning-sign:chest-pain\"]}");
        assertThat(result).hasStatusOk();
        assertThat(json(result).get("outcome").stringValue()).isEqualTo("emergency");
    }

    @Test
    void aPastReleaseOutOfReachIsToldAsSuch() {
        assertThat(post("{\"release\": 7}")).hasStatus(503).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void aLongUnknownMemberIsCutShort() {
        MvcTestResult result = post("{\"" + "x".repeat(5_000) + "\": 1}");
        assertThat(result).hasStatus(400);
        assertThat(result.getResponse().getContentLength()
                        + result.getResponse().getContentAsByteArray().length)
                .isLessThan(1_000);
    }

    @Test
    void withoutAnAdultAgeBandSuggestionsAreWithheldAndItSaysSo() throws Exception {
        JsonNode summary = json(post("{\"ticked\": [\"symptom:brain-fog\"]}"));
        assertThat(summary.get("symptoms")).hasSize(1);
        assertThat(summary.get("suggestions")).isEmpty();
        assertThat(summary.get("withheld").toString()).contains("diet", "habit", "supplement", "age-not-known");
        JsonNode child = json(post("{\"ticked\": [\"about-you:under-18\", \"symptom:brain-fog\"]}"));
        assertThat(child.get("outcome").stringValue()).isEqualTo("under-18");
        assertThat(child.get("symptoms")).isEmpty();
    }

    @Test
    void anUnknownAddressIsNamedTogetherWithTheNearestValidOne() throws Exception {
        MvcTestResult result = post("{\"ticked\": [" + ADULT + ", \"symptom:brain-frog\", \"symptom:hiccups\"]}");
        assertThat(result).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        GoldenFile.assertMatches("api/unknown-address.json", pretty(result));
    }

    @Test
    void doubledAndContradictingAnswersAreNamed() throws Exception {
        MvcTestResult result = post("{\"ticked\": [" + ADULT + ", " + ADULT + ", \"about-you:under-18\","
                + " \"symptom:brain-fog\"], \"none\": [\"body-system:brain-neurological\"],"
                + " \"since\": \"ages\", \"country\": \"Atlantis\"}");
        assertThat(result).hasStatus(400);
        GoldenFile.assertMatches("api/contradictions.json", pretty(result));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"ticked":                     | 400
            []                             | 400
            null                           | 400
            "text"                         | 400
            {"ticked": {"a": 1}}           | 400
            {"ticked": [null]}             | 400
            {"release": "one"}             | 400
            {"release": 99}                | 400
            {"release": 1.7}               | 400
            {"release": "1"}               | 400
            {"release": ""}                | 400
            {"ticked": [1, true]}          | 400
            {"release": 99999999999999999} | 400
            {"colour": "green"}            | 400
            {"ticked": [], "ticked": []}   | 400
            {} {}                          | 400
            """)
    void aBodyThatCannotBeReadIsRefusedInWords(String body, int status) throws Exception {
        MvcTestResult result = post(body);
        assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(json(result).get("detail").stringValue())
                .endsWith(".")
                .doesNotContain("Exception", "org.", "tools.");
    }

    @Test
    void anEmptyBodyIsRefused() {
        assertThat(post("")).hasStatus(400);
    }

    @Test
    void aMegabyteIsRefused() {
        assertThat(post("{\"ticked\": [\"" + "x".repeat(1_000_000) + "\"]}")).hasStatus(413);
    }

    @Test
    void deeplyNestedJsonIsRefused() {
        assertThat(post("[".repeat(30_000))).hasStatus(400);
    }

    @Test
    void brokenUtf8IsRefused() {
        byte[] broken = "{\"country\": \"U?\"}".getBytes(StandardCharsets.US_ASCII);
        broken[14] = (byte) 0xff;
        assertThat(mvc.post()
                        .uri("/api/v1/assessments")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(broken))
                .hasStatus(400);
    }

    @Test
    void aWrongMethodOrContentTypeIsRefused() {
        assertThat(mvc.get().uri("/api/v1/assessments")).hasStatus(405);
        assertThat(mvc.delete().uri("/api/v1/catalogue")).hasStatus(405);
        assertThat(mvc.post()
                        .uri("/api/v1/assessments")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("{}"))
                .hasStatus(415);
    }

    private MvcTestResult post(String body) {
        return mvc.post()
                .uri("/api/v1/assessments")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static JsonNode json(MvcTestResult result) throws Exception {
        return JSON.readTree(result.getResponse().getContentAsByteArray());
    }

    private static String pretty(MvcTestResult result) throws Exception {
        return JSON.writeValueAsString(json(result)) + "\n";
    }
}
