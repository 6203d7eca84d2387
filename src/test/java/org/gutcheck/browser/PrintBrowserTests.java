package org.gutcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintBrowserTests extends BrowserTest {

    @ParameterizedTest
    @ValueSource(strings = {"A4", "Letter"})
    void aTypicalCaseTakesTwoPagesBeforeTheSources(String paper) throws IOException {
        Page page = page(DESKTOP, false, ColorScheme.LIGHT);
        page.navigate("/check");
        check(
                page,
                NO_SIGN,
                ADULT,
                "q-about-you-now-none",
                "q-about-you-health-none",
                "q-about-you-medicines-none",
                "q-about-you-family-none",
                GAS,
                "symptom-gas-and-bloating--bloating",
                "since-more-than-3-months",
                FOG,
                JOINTS,
                "symptom-fatigue--after-eating",
                "symptom-mood-symptoms--anxiety",
                STRESS,
                "risk-factor-lack-of-quality-sleep",
                "risk-factor-nsaids-or-alcohol--nsaids",
                "q-about-you-aspirin-or-nsaid-from-a-doctor-none",
                "condition-hashimotos-thyroiditis",
                "about-you-celiac-test-done",
                "q-warning-sign-same-day-none",
                "q-warning-sign-soon-none");
        submit(page);
        List<String> sheets = PrintedPage.of(page, paper).sheets();
        assertThat(sheets.get(0))
                .contains("For the clinician", "Date of birth", "Self-reported. Not a diagnosis", "1 / ")
                .contains("Release 1")
                .contains("Need help now? Call 911 if your life may be in danger.")
                .doesNotContain("Change my answers", "On this page");
        assertThat(sheets.get(0).replaceAll("\\s+", " "))
                .contains(
                        "Mainstream: finds little proof so far",
                        "Mainstream: agrees in part",
                        "Mainstream: nothing found on")
                .contains("This tool cannot give advice about a condition that a doctor has named.")
                .doesNotContain("Sleep, mood, thyroid and iron");
        assertThat(sheets.get(1))
                .contains("What the article suggests", "What we do not know")
                .contains("Cautions in full (* more there)", "Vitamin D *");
        assertThat(sheets.get(1).replaceAll("\\s+", " ")).contains("If you have chest pain now, call 911.");
        assertThat(sheets.get(2)).contains("Sources named here").doesNotContain("You left open");
        assertThat(String.join("\n", sheets.subList(2, sheets.size())))
                .contains("What mainstream medicine says", "Sleep, mood, thyroid and iron")
                .contains("Where the care advice is from", "How NHS 111 online works");
        assertThat(sheets.get(sheets.size() - 1))
                .contains("Symptoms of Leaky Gut", "Safety text not yet checked by a clinician.");
        everySheetNamesDateAndRelease(page, sheets);
    }

    @Test
    void theEmergencyPageNamesDateAndReleaseOnEverySheet() throws IOException {
        Page page = page(DESKTOP, false, ColorScheme.LIGHT);
        page.navigate("/check");
        check(page, CHEST_PAIN);
        submit(page);
        everySheetNamesDateAndRelease(page, PrintedPage.of(page, "A4").sheets());
    }

    @Test
    void aPageOfTheLibraryCallsNothingSelfReported() throws IOException {
        Page page = page(DESKTOP, false, ColorScheme.LIGHT);
        page.navigate("/references");
        List<String> sheets = PrintedPage.of(page, "A4").sheets();
        assertThat(sheets).hasSizeGreaterThan(2).allMatch(sheet -> !sheet.contains("Self-reported"));
        assertThat(sheets.get(1)).contains("2 / ", "Release 1 (");
        assertThat(sheets.get(sheets.size() - 1))
                .contains("Need help now?", "Phone numbers for: United States.", "Call 911")
                .contains("Safety text not yet checked by a clinician.");
    }

    @ParameterizedTest
    @CsvSource({
        "/symptoms, Brain fog",
        "/risk-factors, Stress that goes on and on",
        "/conditions, Celiac disease",
        "/supports, Gluten-free diet",
        "/library, Risk factors",
        "/warning-signs, 'Black, sticky, very smelly poo, like tar'",
        "/safety-sources, Vitamin D (Vitamins and minerals)"
    })
    void aPrintedShelfNamesWhatStandsOnIt(String path, String name) throws IOException {
        Page page = page(DESKTOP, false, ColorScheme.LIGHT);
        page.navigate(path);
        assertThat(PrintedPage.of(page, "A4").text().lines().map(String::strip))
                .anyMatch(line -> line.startsWith(name));
    }

    private static void everySheetNamesDateAndRelease(Page page, List<String> sheets) {
        String made = page.locator(".sheethead .meta").innerText();
        assertThat(made).matches("\\w+ \\d+, \\d{4} · Release 1 \\(\\w+\\)");
        assertThat(sheets)
                .allMatch(sheet -> sheet.replaceAll("\\s+", " ")
                        .contains(made
                                + ". Self-reported. Not a diagnosis. Safety text not yet checked by a clinician."));
    }
}
