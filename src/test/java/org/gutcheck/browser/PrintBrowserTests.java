package org.gutcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintBrowserTests extends BrowserTest {

    @ParameterizedTest
    @ValueSource(strings = {"A4", "Letter"})
    void aTypicalCaseTakesTwoPagesBeforeTheSources(String paper) throws IOException {
        Page page = page(DESKTOP, false, ColorScheme.LIGHT);
        page.navigate("/check");
        check(
                page,
                "q-warning-sign-emergency-none",
                "about-you-age-18-to-49",
                "q-about-you-now-none",
                "q-about-you-health-none",
                "q-about-you-medicines-none",
                "q-about-you-family-none",
                "symptom-gas-and-bloating--gas",
                "symptom-gas-and-bloating--bloating",
                "since-more-than-3-months",
                "symptom-brain-fog",
                "symptom-joint-pain",
                "symptom-fatigue--after-eating",
                "symptom-mood-symptoms--anxiety",
                "risk-factor-chronic-stress",
                "risk-factor-lack-of-quality-sleep",
                "risk-factor-nsaids-or-alcohol--nsaids",
                "q-about-you-aspirin-or-nsaid-from-a-doctor-none",
                "condition-hashimotos-thyroiditis",
                "about-you-celiac-test-done",
                "q-warning-sign-same-day-none",
                "q-warning-sign-soon-none");
        submit(page);
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat(paper).setPrintBackground(false));
        try (PDDocument printed = Loader.loadPDF(pdf)) {
            String first = text(printed, 1);
            assertThat(first)
                    .contains("For the clinician", "Date of birth", "Self-reported. Not a diagnosis", "Page 1 of");
            assertThat(first).contains("Release 1").doesNotContain("Need help now?", "Change my answers");
            assertThat(text(printed, 2)).contains("What the article suggests", "What we do not know");
            assertThat(text(printed, 3)).contains("Sources named here").doesNotContain("You left open");
            assertThat(text(printed, printed.getNumberOfPages()))
                    .contains("Symptoms of Leaky Gut", "Safety text not yet checked by a clinician.");
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}
