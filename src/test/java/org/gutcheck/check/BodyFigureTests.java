package org.gutcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gutcheck.check.BodyFigure.Mark;
import org.gutcheck.release.SeededCatalogue;
import org.gutcheck.web.SeededSite;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The outline of a body on the summary marks what was ticked, and is there only for that. */
@WebMvcTest
@Import(SeededSite.class)
class BodyFigureTests {

    private static final String AGE = "about-you:age=about-you:age-18-to-49&warning-sign:emergency=none";
    private static final String JOINTS = "&body-system:joints=symptom:joint-pain";
    private static final String MOOD = "&body-system:brain-neurological=symptom:mood-symptoms/anxiety";

    @Autowired
    MockMvcTester web;

    @Test
    void everyBodySystemOfTheArticleHasItsPlaces() throws IOException {
        String drawing = Files.readString(Path.of("src/main/resources/templates/fragments/body.html"));
        assertThat(SeededCatalogue.get().parts().bodySystems())
                .extracting(system -> system.slug().value())
                .containsExactlyInAnyOrderElementsOf(BodyFigure.DRAWN)
                .allSatisfy(
                        slug -> assertThat(drawing).contains("id=\"b-" + slug + "\"", "th:case=\"'" + slug + "'\""));
    }

    @Test
    void theSystemsTickedAreMarkedAndNamedInWords() {
        String page = Filled.summary(web, AGE + JOINTS + "&body-system:digestive=symptom:gas-and-bloating/gas")
                .html();
        assertThat(page)
                .contains("What you ticked, on a body", "Marked: 1 Joints, 2 Gut.")
                .contains("href=\"#b-joints\"", "href=\"#b-digestive\"", "id=\"b-all\"")
                .doesNotContain("href=\"#b-skin\"", "href=\"#b-blood\"");
    }

    @Test
    void aConditionIsNoComplaintOfTheGut() {
        assertThat(Filled.summary(web, AGE + "&condition:named-by-a-doctor=condition:crohns-disease")
                        .html())
                .contains("Symptoms of a gut condition")
                .doesNotContain("What you ticked, on a body");
    }

    @Test
    void nothingTickedShowsNoFigure() {
        assertThat(Filled.summary(web, AGE + "&risk-factor:day-to-day=risk-factor:chronic-stress")
                        .html())
                .contains("Stress that goes on and on")
                .doesNotContain("What you ticked, on a body", "id=\"b-all\"");
    }

    @Test
    void aCopyForOthersDoesNotMarkWhatItLeavesOut() {
        assertThat(Filled.summary(web, AGE + JOINTS + MOOD).html()).contains("Marked: 1 Brain and nerves, 2 Joints.");
        assertThat(Filled.summary(web, AGE + JOINTS + MOOD + "&leave-out=yes").html())
                .contains("Marked: 1 Joints.")
                .doesNotContain("href=\"#b-brain-neurological\"");
    }

    @Test
    void aSystemThatAnEditorAddedIsListedWithoutAPlaceAndDrawsNothingAlone() {
        Links links = new Links(List.of(system("joints"), system("hair"), system("skin")), List.of(), List.of(), "");
        assertThat(BodyFigure.of(links).marks())
                .containsExactly(
                        new Mark(1, "joints", "The joints"),
                        new Mark(null, "hair", "The hair"),
                        new Mark(2, "skin", "The skin"));
        assertThat(BodyFigure.of(links).names()).containsExactly("1 The joints", "2 The skin");
        assertThat(BodyFigure.of(links).isEmpty()).isFalse();
        assertThat(BodyFigure.of(new Links(List.of(), List.of(), List.of(), "")).isEmpty())
                .isTrue();
        Links undrawn = new Links(List.of(system("hair")), List.of(), List.of(), "");
        assertThat(BodyFigure.of(undrawn).isEmpty()).isTrue();
    }

    private static Links.SystemLinks system(String slug) {
        Links.Link link = new Links.Link(
                "symptom:any",
                "Any",
                List.of(),
                null,
                List.of(),
                new Mainstream.Beside(null, "", ""),
                false,
                List.of());
        return new Links.SystemLinks(slug, "The " + slug, List.of(link));
    }
}
