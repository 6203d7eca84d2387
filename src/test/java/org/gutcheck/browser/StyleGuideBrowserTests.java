package org.gutcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The parts of the pages in their states, at every width, in the light and in the dark. */
class StyleGuideBrowserTests extends EditorsBrowserTest {

    private static final String GUIDE = "/admin/styleguide";

    private static final List<Integer> WIDTHS = List.of(NARROW, PHONE, 768, DESKTOP, 2560);

    @Test
    void everyPartIsThere() {
        Page page = page(DESKTOP, true, ColorScheme.LIGHT);
        setUp(page);
        page.navigate(GUIDE);
        for (String part : List.of(
                ".steps .done",
                ".steps .now",
                ".steps .next",
                ".problem",
                ".q.bad .err",
                ".q .opt:has(:checked)",
                ".q .opt input[type=radio]",
                ".unfold",
                ".or",
                ".in",
                ".care.now",
                ".care.soon",
                ".care:not(.now, .soon)",
                ".sheet",
                ".card",
                ".cite",
                ".legend",
                ".tag.clear",
                ".tag.suggestive",
                ".tag.early",
                ".ref",
                ".btn.quiet",
                ".two-up",
                ".figure",
                ".story",
                ".lining",
                ".held")) {
            assertThat(page.locator(part).count()).as(part).isPositive();
        }
    }

    @Test
    void axeFindsNothingAndNothingScrollsSideways() {
        for (ColorScheme colors : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            nobodyIsThereYet();
            Page page = page(DESKTOP, true, colors);
            setUp(page);
            page.navigate(GUIDE);
            AccessibilityBrowserTests.findsNothing(page);
            for (int width : WIDTHS) {
                page.setViewportSize(width, 800);
                fitsTheScreen(page);
            }
        }
    }
}
