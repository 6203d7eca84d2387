package org.gutcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** The switch that leaves out what others are not to see. */
class LeaveOutBrowserTests extends BrowserTest {

    @Test
    void nothingTellsOfMoodOrAlcoholOnceTheyAreLeftOut() {
        Page page = page(DESKTOP, false, ColorScheme.LIGHT);
        page.navigate("/check");
        check(
                page,
                "q-warning-sign-emergency-none",
                "about-you-age-18-to-49",
                "symptom-brain-fog",
                "symptom-mood-symptoms--anxiety",
                "risk-factor-nsaids-or-alcohol--nsaids",
                "risk-factor-nsaids-or-alcohol--alcohol",
                "q-about-you-drinks-daily-or-ill-without-unsure");
        submit(page);
        String before = results(page);
        assertThat(before).contains("Mood trouble", "Alcohol, often", "anxiety", "drinking every day", "[6]");
        page.locator("#leave-out").click();
        String after = results(page);
        assertThat(after).contains("Left out", "Brain fog", "[7]", "[43]", "Not on this copy");
        // A caution reads as it does for anybody who did not say.
        assertThat(after).contains("Take care if this fits: people with anxiety");
        // The article's own name for the risk factor stays; what the person answered does not.
        assertThat(after.replace("Pain pills (NSAIDs) or alcohol", ""))
                .doesNotContainIgnoringCase("alcohol, often")
                .doesNotContainIgnoringCase("frequent alcohol")
                .doesNotContainIgnoringCase("drinks daily")
                .doesNotContainIgnoringCase("a lot of worry")
                .doesNotContain("Mood trouble", "Low mood", "[6]", "[18]");
    }

    private static String results(Page page) {
        return page.locator("main").innerText();
    }
}
