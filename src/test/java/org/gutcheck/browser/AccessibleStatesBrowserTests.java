package org.gutcheck.browser;

import static org.gutcheck.browser.AccessibilityBrowserTests.findsNothing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Axe finds nothing on pages that come about by what somebody does, with scripts on. */
class AccessibleStatesBrowserTests extends BrowserTest {

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void aBadCountryAndABadDuration(ColorScheme colors) {
        Page page = page(PHONE, true, colors);
        page.navigate("/check");
        tick(page, NO_SIGN, ADULT);
        page.evaluate("""
                () => {
                  document.getElementById('country').add(new Option('Mars', 'Mars', true, true));
                  const since = document.querySelector('[name=since]');
                  since.checked = true;
                  since.value = 'tomorrow';
                }""");
        sendAsItIs(page);
        PlaywrightAssertions.assertThat(page.locator("#problem li")).hasCount(2);
        PlaywrightAssertions.assertThat(page.locator("#country-err")).isVisible();
        findsNothing(page);
        page.locator("#problem a").last().click();
        PlaywrightAssertions.assertThat(page.locator("#since-err")).isVisible();
        findsNothing(page);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theSummaryWithATryAndWithSensitiveAnswersLeftOut(ColorScheme colors) {
        Page page = page(PHONE, true, colors);
        page.navigate("/check");
        tick(page, NO_SIGN, ADULT, GAS, FOG, STRESS, "symptom-mood-symptoms--anxiety", "about-you-pregnant");
        sendAsItIs(page);
        findsNothing(page);
        check(page, TRY_STRESS);
        page.locator("#leave-out").click();
        PlaywrightAssertions.assertThat(page.locator(".sheet")).containsText("Left out");
        findsNothing(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tired", "no such thing"})
    void theFilterWithAndWithoutHits(String sought) {
        Page page = phone();
        page.navigate("/check#rest-of-body");
        page.locator("#filter").fill(sought);
        PlaywrightAssertions.assertThat(page.locator(".filter [role=status]"))
                .not()
                .isEmpty();
        findsNothing(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {CHEST_PAIN, "about-you-under-18"})
    void theEmergencyPageAndThePageForUnder18OnScreenAndOnPaper(String tick) {
        Page page = phone();
        page.navigate("/check");
        tick(page, tick, FOG);
        sendAsItIs(page);
        findsNothing(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        findsNothing(page);
    }
}
