package org.gutcheck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind a number in brackets is told beside it, and in a list where there are no scripts. */
class CitationBrowserTests extends BrowserTest {

    private static final String SUPPORT = "/supports/probiotics";

    @ParameterizedTest
    @ValueSource(strings = {SUPPORT, "/symptoms", "/conditions"})
    void hoveringTellsThePrintedReferenceAndItsStatus(String path) {
        Page page = page(DESKTOP, true, ColorScheme.LIGHT);
        page.navigate(path);
        Locator cite = page.locator(".cite").first();
        String number = cite.getAttribute("href");

        cite.hover();

        Locator beside = page.locator("#cited");
        assertThat(beside).isVisible();
        String status = page.locator(number + " .status strong").textContent();
        assertThat(beside).containsText(status);
        assertThat(beside).hasAttribute("role", "status");
        fitsTheScreen(page);
        page.mouse().move(1, 1);
        assertThat(beside).hasCount(0);
    }

    @Test
    void whatIsBesideCanBeHoveredAndDismissed() {
        Page page = page(DESKTOP, true, ColorScheme.DARK);
        page.navigate(SUPPORT);
        Locator cite = page.locator(".cite").first();
        Locator beside = page.locator("#cited");
        cite.hover();
        assertThat(beside).isVisible();
        beside.hover();
        assertThat(beside).isVisible();
        AccessibilityBrowserTests.findsNothing(page);
        assertThat(beside).isVisible();

        page.keyboard().press("Escape");

        assertThat(beside).hasCount(0);
    }

    @Test
    void theKeyboardShowsItAndEnterLeadsToTheList() {
        Page page = page(PHONE, true, ColorScheme.LIGHT);
        page.navigate(SUPPORT);
        Locator cite = page.locator(".cite").first();
        cite.evaluate("cite => cite.closest('section').querySelector('h2').tabIndex = -1");
        cite.evaluate("cite => cite.closest('section').querySelector('h2').focus()");
        page.keyboard().press("Tab");
        assertThat(cite).isFocused();
        assertThat(page.locator("#cited")).isVisible();

        page.keyboard().press("Enter");

        assertThat(page.locator("#cited")).hasCount(0);
        assertThat(page.locator(cite.getAttribute("href"))).isInViewport();
    }

    @Test
    void theFirstTapShowsItAndTheSecondLeadsToTheList() {
        Page page = touchScreen();
        page.navigate(SUPPORT);
        Locator cite = page.locator(".cite").first();

        cite.tap();

        assertThat(page.locator("#cited")).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*" + SUPPORT));
        page.setViewportSize(PHONE, 640);
        assertThat(page.locator("#cited")).isVisible();
        fitsTheScreen(page);
        page.locator("h1").tap();
        assertThat(page.locator("#cited")).hasCount(0);
        cite.tap();
        cite.tap();
        assertThat(page).hasURL(Pattern.compile(".*" + cite.getAttribute("href")));
    }

    @Test
    void aTapThatShowsItLeavesTheFoldedListClosed() {
        Page page = touchScreen();
        page.navigate("/symptoms");
        page.locator(".cite").first().tap();
        assertThat(page.locator("#cited")).isVisible();
        assertThat(page.locator(".fold[open]")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {SUPPORT, "/symptoms", "/conditions", "/supports", "/risk-factors", "/about"})
    void withoutScriptsEveryNumberLeadsToItsPlaceOnTheSamePage(String path) {
        Page page = page(PHONE, false, ColorScheme.LIGHT);
        page.navigate(path);
        Locator cites = page.locator(".cite");
        Assertions.assertThat(cites.count()).isPositive();
        for (Locator cite : cites.all()) {
            assertThat(page.locator(cite.getAttribute("href"))).isVisible();
        }
    }

    private Page touchScreen() {
        return page(new Browser.NewContextOptions().setViewportSize(PHONE, 800).setHasTouch(true));
    }
}
