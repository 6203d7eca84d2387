package org.gutcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people are told who need care first, on screen and on paper, with scripts and without. */
class SafetyJourneyBrowserTests extends BrowserTest {

    private static final String UNCHECKED = "Safety text not yet checked by a clinician";

    /** Answers, and what the page and the paper have to say and not to say. */
    private enum Journey {
        EMERGENCY(
                List.of("warning-sign-chest-pain", ADULT, "symptom-brain-fog", "risk-factor-chronic-stress"),
                List.of("Call 911 now", "Show this to the ambulance or doctor", "brain fog", "From: NHS (England)"),
                List.of("Less stress", "The article links", "Low FODMAP", "Sources named here")),
        SAME_DAY(
                List.of(NO_SIGN, ADULT, "warning-sign-jaundice", "risk-factor-chronic-stress"),
                List.of(
                        "Get medical help today",
                        "From: NHS (England), NICE",
                        "Held back: diets, supplements",
                        "Less stress"),
                List.of("Start here", "Low FODMAP", "Probiotics")),
        SOON(
                List.of(NO_SIGN, ADULT, "about-you-losing-weight-without-trying", "symptom-brain-fog"),
                List.of("See a doctor soon", "Yes: unintended weight loss", "Please talk to a doctor or dietitian"),
                List.of("Get medical help today", "Low FODMAP")),
        PREGNANT(
                List.of(NO_SIGN, ADULT, "about-you-pregnant", "risk-factor-chronic-stress"),
                List.of("Yes: pregnant", "You told us you are pregnant or breastfeeding.", "Less stress"),
                List.of("Low FODMAP", "Probiotics", "L-glutamine")),
        CELIAC_UNTESTED(
                List.of(NO_SIGN, ADULT, "about-you-celiac-test-not-done", "symptom-gas-and-bloating--gas"),
                List.of("no celiac test yet", "Held back", "Get tested for celiac disease before", "Low FODMAP"),
                List.of("Gluten-free shop foods")),
        EVERYTHING_UNANSWERED(
                List.of(ADULT),
                List.of("Not answered: all 15 emergency signs", "You left open", "you may still need a doctor"),
                List.of("Start here", "No: all", "all clear")),
        UNDER_18(
                List.of(NO_SIGN, "about-you-under-18", "symptom-brain-fog"),
                List.of("This tool is for adults", "911"),
                List.of("Low FODMAP", "The article links")),
        UNDER_18_AND_JAUNDICE(
                List.of(NO_SIGN, "about-you-under-18", "warning-sign-jaundice"),
                List.of(
                        "Get medical help today",
                        "For the clinician",
                        "Yes: yellow skin or whites of the eyes",
                        "under 18"),
                List.of("Low FODMAP", "The article links")),
        SELF_HARM(
                List.of(NO_SIGN, ADULT, "warning-sign-suicide-thoughts"),
                List.of("Get medical help today", "Call 988 (call or text)"),
                List.of("Talk to your doctor", "Start here"));

        private final List<String> ticks;
        private final List<String> told;
        private final List<String> kept;

        Journey(List<String> ticks, List<String> told, List<String> kept) {
            this.ticks = ticks;
            this.told = told;
            this.kept = kept;
        }
    }

    static Stream<Arguments> journeys() {
        return Arrays.stream(Journey.values())
                .flatMap(journey -> Stream.of(Arguments.of(journey, true), Arguments.of(journey, false)));
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void careComesBeforeAdviceOnScreenAndOnPaper(Journey journey, boolean scripts) throws IOException {
        Page page = page(PHONE, scripts, ColorScheme.LIGHT);
        page.navigate("/check#look-over");
        for (String tick : journey.ticks) {
            page.evaluate("id => document.getElementById(id).click()", tick);
        }
        submit(page);
        String screen = page.locator("main").innerText().replaceAll("\\s+", " ");
        assertThat(screen).contains(UNCHECKED).contains(journey.told).doesNotContain(journey.kept);
        if (scripts) {
            // Axe is a script itself; the page is the same without.
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        }
        fitsTheScreen(page);
        String paper = printed(page).replaceAll("\\s+", " ");
        assertThat(paper).contains(UNCHECKED).contains(journey.told).doesNotContain(journey.kept);
    }

    @Test
    void aCopyForOthersHasNothingOfACardThatOnlyMoodCallsFor() throws IOException {
        Page page = page(PHONE, true, ColorScheme.LIGHT);
        page.navigate("/check");
        tick(page, NO_SIGN, ADULT, "warning-sign-suicide-thoughts");
        sendAsItIs(page);
        assertThat(page.locator(".care").innerText()).contains("Call 988", "You are not alone");
        page.locator("#leave-out").click();
        page.waitForCondition(() -> page.getByText("This is a copy for others.").isVisible());
        assertThat(page.locator(".care").count()).isZero();
        assertThat(page.locator("#help").innerText()).contains("988");
        assertThat(printed(page))
                .contains("This is a copy for others.", "Copy for others · ")
                .doesNotContain("You are not alone", "Get medical help today");
    }

    @Test
    void aCautionThatAppliesStandsBesideASupportOfOneLineOnScreenAndOnPaper() throws IOException {
        Page page = page(PHONE, true, ColorScheme.LIGHT);
        page.navigate("/check");
        tick(page, NO_SIGN, ADULT, "symptom-brain-fog", "condition-type-1-diabetes");
        sendAsItIs(page);
        String caution = "With diabetes or kidney disease, ask your care team before you change your diet.";
        assertThat(page.locator(".kinds > div:has(#try-low-fodmap-diet) > .shared")
                        .innerText())
                .contains("For all of these", caution);
        String paper = printed(page).replaceAll("\\s+", " ");
        assertThat(paper.substring(0, paper.indexOf("Cautions in full", paper.indexOf("Sources named here"))))
                .containsSubsequence("For all of these", caution, "Low FODMAP diet");
    }

    @Test
    void aWarningForEverybodyStandsWholeOnScreenAndFirstOnPaper() throws IOException {
        Page page = page(PHONE, true, ColorScheme.LIGHT);
        page.navigate("/check");
        tick(page, NO_SIGN, ADULT, "symptom-brain-fog", "risk-factor-nsaids-or-alcohol--nsaids");
        sendAsItIs(page);
        assertThat(page.locator("li:has(#try-vitamin-d)").innerText())
                .contains(
                        "Do not take more than 100\u00a0micrograms (4,000\u00a0IU) of vitamin\u00a0D a day",
                        "Count all your pills.");
        assertThat(plan(page)).contains("Never take more acetaminophen (paracetamol) than the leaflet says.");
    }

    @Test
    void whatOnlyAScreenCanFollowIsNotPrinted() throws IOException {
        Page page = page(PHONE, true, ColorScheme.LIGHT);
        page.navigate("/check");
        tick(page, NO_SIGN, ADULT, "symptom-brain-fog", "warning-sign-bloody-diarrhoea");
        sendAsItIs(page);
        String paper = printed(page).replaceAll("\\s+", " ");
        assertThat(paper.substring(0, paper.indexOf("For the clinician")))
                .contains("Get medical help today", "NHS (England)")
                .doesNotContain("Where the care advice is from");
    }

    /** What the printed plan says, before the appendix. */
    private static String plan(Page page) throws IOException {
        String paper = printed(page).replaceAll("\\s+", " ");
        return paper.substring(
                paper.indexOf("What the article suggests"), paper.indexOf("Each as the article prints it"));
    }

    private static String printed(Page page) throws IOException {
        try (PDDocument document = Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat("A4")))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
