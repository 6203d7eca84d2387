package org.gutcheck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way from the start page to the summary with a keyboard alone: nothing is focused but by Tab. */
class KeyboardBrowserTests extends BrowserTest {

    /** No page has as many places to stop at. */
    private static final int MOST_STOPS = 400;

    private static final String NEXT = "[data-next]";

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESKTOP})
    void theWholeJourneyWorksByKeyboard(int width) {
        Page page = page(width, true, ColorScheme.LIGHT);
        start(page);
        choose(page, NO_SIGN);
        enterToScreen(page, "about-you");
        choose(page, ADULT);
        enterToScreen(page, "gut");
        choose(page, GAS);
        enterToScreen(page, "rest-of-body");
        choose(page, FOG);
        enterToScreen(page, "day-to-day");
        choose(page, STRESS);
        enterToScreen(page, "conditions");
        enterToScreen(page, "warning-signs");
        enterToScreen(page, "look-over");
        fitsTheScreen(page);
        assertThat(page.locator("#over")).containsText("Gas");
        seeTheSummary(page);
    }

    @Test
    void theWholeJourneyWorksByKeyboardWithoutScripts() {
        Page page = page(PHONE, false, ColorScheme.LIGHT);
        start(page);
        for (String tick : List.of(NO_SIGN, ADULT, GAS, FOG, STRESS)) {
            choose(page, tick);
        }
        seeTheSummary(page);
    }

    private static void start(Page page) {
        page.navigate("/");
        tabTo(page, "main a[href='/check']");
        page.keyboard().press("Enter");
        page.waitForURL("**/check");
    }

    private static void choose(Page page, String id) {
        tabTo(page, "[id='" + id + "']");
        page.keyboard().press("Space");
        assertThat(byId(page, id)).isChecked();
    }

    /** Enter in the form goes on, and the new screen's heading has the focus. */
    private static void enterToScreen(Page page, String screen) {
        tabTo(page, NEXT);
        page.keyboard().press("Enter");
        assertThat(page.locator("#" + screen + "-h")).isFocused();
    }

    private static void seeTheSummary(Page page) {
        tabTo(page, "#look-over button[type=submit]");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("What the article says about your answers");
        assertThat(page.locator("#plan + div")).containsText("Start here");
        fitsTheScreen(page);
    }

    /** Presses Tab until what is sought has the focus. */
    private static void tabTo(Page page, String selector) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("sought => document.activeElement.matches(sought)", selector))) {
                return;
            }
        }
        Assertions.fail("Tab never comes to " + selector + " at " + page.url());
    }
}
