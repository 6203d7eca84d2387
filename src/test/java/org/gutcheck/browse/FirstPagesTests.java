package org.gutcheck.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gutcheck.catalogue.CatalogueFixtures;
import org.gutcheck.catalogue.Citation;
import org.gutcheck.catalogue.Edition;
import org.gutcheck.catalogue.ProposalConfidence;
import org.gutcheck.catalogue.Review;
import org.gutcheck.catalogue.ReviewStatus;
import org.gutcheck.checker.Checker;
import org.gutcheck.content.seed.SourceFacts;
import org.gutcheck.web.PublishedSite;
import org.gutcheck.web.SeededSite;
import org.gutcheck.web.Wording;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What somebody new reads first: the home page and what the site is for. */
@WebMvcTest
@Import(SeededSite.class)
class FirstPagesTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    Wording wording;

    @Test
    void homeTellsWhoWroteItHowItsNumbersAreMarkedAndWhenTheyWereChecked() {
        long fit = SourceFacts.review().stream()
                .filter(review -> review.get("review").asString().equals("fits"))
                .count();
        assertThat(web.get().uri("/"))
                .bodyText()
                .contains("prints " + SourceFacts.review().size() + " numbers")
                .contains("We checked each one. " + fit + " of them lead to a paper about what the article says there.")
                .contains(
                        "“Symptoms of Leaky Gut”. Who wrote it: Dr Michael Ruscio",
                        "Whoever offers this site answers for them.")
                .contains("This is release 1 (01234567), made on November 23, 2026.")
                .contains("We checked the source numbers on November 23, 2026.")
                .contains("Safety text not yet checked by a clinician.");
    }

    @Test
    void theDrawingHasMainstreamMedicineBesideIt() {
        String page = page("/about");
        String steps = page.substring(page.indexOf("id=\"steps\""), page.indexOf("id=\"article\""));
        assertThat(Pattern.compile("role=\"img\" aria-labelledby=\"\\w+-t \\w+-d\"")
                        .matcher(steps)
                        .results())
                .hasSize(3);
        assertThat(steps)
                .contains("Doctors do not use “leaky gut syndrome” as a diagnosis.")
                .contains("href=\"/about#view-not-a-diagnosis\"", "href=\"/about#view-mechanism\"");
        assertThat(page).contains("id=\"view-not-a-diagnosis\"", "id=\"view-mechanism\"");
    }

    @Test
    void everyPieceOfADrawingIsOnItsPage() {
        for (String path : List.of("/", "/about")) {
            String page = page(path);
            List<String> pieces = used(page).toList();
            assertThat(pieces).hasSizeGreaterThan(10).allMatch(piece -> page.contains("id=\"" + piece + "\""));
        }
    }

    @Test
    void reviewsOfSeveralDaysTellTheFirstAndTheLast() {
        assertThat(sentences("2026-03-05", "2026-01-02", "2026-02-01"))
                .last()
                .isEqualTo("We checked the source numbers between January 2, 2026 and March 5, 2026.");
        assertThat(sentences("2026-01-02", "2026-01-02"))
                .last()
                .isEqualTo("We checked the source numbers on January 2, 2026.");
        assertThat(sentences()).hasSize(1);
    }

    private List<String> sentences(String... days) {
        List<Citation> citations = new ArrayList<>();
        for (String day : days) {
            Review review = new Review(
                    ReviewStatus.NOT_LISTED,
                    "A note.",
                    List.of(),
                    ProposalConfidence.DROPPED,
                    List.of(),
                    List.of(),
                    LocalDate.parse(day),
                    null);
            citations.add(new Citation(citations.size() + 1, false, null, review));
        }
        Edition edition = CatalogueFixtures.empty()
                .claim("said", List.of(), citations.toArray(Citation[]::new))
                .edition();
        return Reviewed.of(new PublishedSite(edition, Checker.of(edition.catalogue())), wording)
                .sentences();
    }

    private static Stream<String> used(String page) {
        return Pattern.compile("<use[^>]* href=\"#([^\"]+)\"")
                .matcher(page)
                .results()
                .map(use -> use.group(1));
    }

    private String page(String path) {
        return new String(web.get().uri(path).exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
