package org.gutcheck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JourneyBrowserTests extends BrowserTest {

    private static final String BLOATING = "symptom-gas-and-bloating--bloating";
    private static final String ALCOHOL = "risk-factor-nsaids-or-alcohol--alcohol";

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESKTOP})
    void theWholeJourneyWorksWithoutScripts(int width) {
        Page page = page(width, false, ColorScheme.LIGHT);
        page.navigate("/check");
        assertThat(page.locator(".screen:visible")).hasCount(8);
        assertThat(page.locator("[data-after]").first()).isHidden();
        check(page, ALCOHOL);
        assertThat(page.locator("[data-after]").last()).isVisible();
        assertThat(page.locator("#print")).hasCount(0);
        check(page, NO_SIGN, BLOATING, FOG, STRESS);
        submit(page);
        assertThat(page.locator("#problem a")).hasText("Choose how old you are.");
        Assertions.assertThat(isChecked(page, BLOATING)).isTrue();
        page.locator("#problem a").click();
        check(page, ADULT);
        submit(page);
        assertThat(page.locator("h1")).hasText("What the article says about your answers");
        assertThat(page.locator("#print")).isHidden();
        fitsTheScreen(page);
        page.getByText("Change my answers").click();
        Assertions.assertThat(isChecked(page, FOG)).isTrue();
        fitsTheScreen(page);
    }

    @Test
    void backAndForwardMoveBetweenScreensAndKeepTicks() {
        Page page = phone();
        page.navigate("/check");
        check(page, NO_SIGN);
        next(page);
        check(page, ADULT);
        next(page);
        check(page, BLOATING);
        page.goBack();
        assertThat(page.locator("#about-you")).isVisible();
        assertThat(page.locator("#about-you-h")).isFocused();
        page.goForward();
        assertThat(page.locator("#gut")).isVisible();
        assertThat(page.locator("[id='" + BLOATING + "']")).isChecked();
    }

    @Test
    void backFromTheSummaryKeepsTicks() {
        Page page = phone();
        toSummary(page);
        page.goBack();
        assertThat(page.locator("[id='" + FOG + "']")).isChecked();
        assertThat(page.locator("[id='" + ADULT + "']")).isChecked();
    }

    @Test
    void aDraftComesBackAfterAReloadAndIsGoneAfterClear() {
        Page page = phone();
        page.navigate("/check");
        check(page, NO_SIGN);
        next(page);
        check(page, ADULT);
        page.navigate("/about");
        page.navigate("/check");
        assertThat(page.locator("[id='" + ADULT + "']")).isChecked();
        page.locator("#clear").click();
        assertThat(page.locator("[id='" + ADULT + "']")).not().isChecked();
        page.navigate("/check");
        assertThat(page.locator("[id='" + NO_SIGN + "']")).not().isChecked();
    }

    @Test
    void afterClearBackDoesNotBringAnswersBack() {
        Page page = phone();
        toSummary(page);
        page.getByText("Change my answers").click();
        assertThat(page.locator("[id='" + FOG + "']")).isChecked();
        page.locator("#clear").click();
        page.navigate("/about");
        page.navigate("/check");
        assertThat(page.locator("#check :checked:not(option)")).hasCount(0);
    }

    @Test
    void whereNoAddressIsSetTheSiteSaysSo() {
        Page page = phone();
        page.navigate("/about");
        assertThat(page.locator(".foot")).not().containsText("Report a safety problem");
        page.getByText("Report a safety problem").first().click();
        assertThat(page.locator("#report")).isInViewport();
        assertThat(page.locator("main")).containsText("No address for reports is set on this site yet.");
    }

    @Test
    void theAgeIsAskedForBeforeTheNextScreen() {
        Page page = phone();
        page.navigate("/check");
        next(page);
        next(page);
        assertThat(page.locator("#about-you .err")).hasText("Error: choose how old you are.");
        assertThat(page.locator("[id='" + ADULT + "']")).isFocused();
        check(page, ADULT);
        assertThat(page.locator("#about-you .err")).hasCount(0);
        next(page);
        assertThat(page.locator("#gut")).isVisible();
    }

    @Test
    void anErrorPageOpensAtItsScreenWithTheSummaryInFocus() {
        Page page = phone();
        page.navigate("/check");
        page.evaluate("document.getElementById('check').submit()");
        assertThat(page.locator("#problem")).isFocused();
        assertThat(page.locator("#about-you")).isVisible();
        page.locator("#problem a").click();
        assertThat(page.locator("[id='" + ADULT + "']")).isFocused();
    }

    @Test
    void followUpsUnfoldAndNoneUnticksOthersButNotSigns() {
        Page page = phone();
        page.navigate("/check");
        check(page, "warning-sign-chest-pain", NO_SIGN);
        assertThat(page.locator("[id='warning-sign-chest-pain']")).isChecked();
        page.locator("[id='warning-sign-chest-pain']").uncheck();
        next(page);
        check(page, ADULT);
        next(page);
        next(page);
        next(page);
        String followUp = "[data-after='" + ALCOHOL + "']";
        assertThat(page.locator(followUp)).isHidden();
        check(page, ALCOHOL);
        assertThat(page.locator(followUp)).isVisible();
        check(page, "q-risk-factor-day-to-day-none");
        assertThat(page.locator("[id='" + ALCOHOL + "']")).not().isChecked();
        assertThat(page.locator(followUp)).isHidden();
    }

    @Test
    void iWillTryWritesThePlanAndLeavingOutHidesSensitiveAnswers() {
        Page page = phone();
        page.navigate("/check");
        page.evaluate("document.querySelectorAll('.screen').forEach(s => s.hidden = false)");
        check(page, NO_SIGN, ADULT, STRESS, "symptom-mood-symptoms--anxiety");
        page.evaluate("document.getElementById('check').submit()");
        page.locator("#try-reduce-stress").check();
        assertThat(page.locator("#plans")).containsText("tress");
        assertThat(page.locator(".sheet")).containsText("anxiety");
        page.locator("#leave-out").click();
        assertThat(page.locator(".sheet")).containsText("Left out");
        Assertions.assertThat(page.content()).doesNotContain("Low mood", "A lot of worry");
        Assertions.assertThat(page.locator(".sheet").innerText()).doesNotContain("anxiety");
        assertThat(page.locator("#plans")).containsText("tress");
        page.locator("#leave-out").click();
        assertThat(page.locator(".sheet")).containsText("anxiety");
        assertThat(page.locator("#plans")).containsText("tress");
    }

    @Test
    void anotherCountrysNumbersAreOneTapAway() {
        Page page = page(PHONE, false, ColorScheme.LIGHT);
        page.navigate("/check");
        check(page, "warning-sign-chest-pain");
        submit(page);
        assertThat(page.locator("h1")).containsText("Call 911 now");
        page.locator("#country").selectOption("GB");
        page.getByText("Use these numbers").click();
        assertThat(page.locator("h1")).containsText("Call 999 now");
        assertThat(page.locator("a[href='tel:999']").first()).isVisible();
    }

    @Test
    void theFirstVisitIsLight() {
        Page page = phone();
        List<Response> responses = new ArrayList<>();
        page.onResponse(responses::add);
        page.navigate("/check", new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
        Assertions.assertThat(responses).hasSizeLessThanOrEqualTo(4);
        int bytes = responses.stream()
                .mapToInt(response -> response.request().sizes().responseBodySize)
                .sum();
        Assertions.assertThat(bytes).isBetween(1, 30_000);
    }

    private static void toSummary(Page page) {
        page.navigate("/check");
        check(page, NO_SIGN);
        next(page);
        check(page, ADULT);
        next(page);
        next(page);
        check(page, FOG);
        next(page);
        next(page);
        next(page);
        next(page);
        submit(page);
        assertThat(page.locator("h1")).hasText("What the article says about your answers");
    }
}
