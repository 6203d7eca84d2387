package org.gutcheck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What this tab remembers, and how it forgets. */
class DraftBrowserTests extends BrowserTest {

    @ParameterizedTest
    @ValueSource(strings = {"{", "{}", "null", "5", "{\"ticks\":5}", "{\"ticks\":[5],\"country\":\"??\"}"})
    void aBrokenDraftIsForgotten(String draft) {
        Page page = phone();
        page.navigate("/check");
        page.evaluate("draft => sessionStorage.setItem('gutcheck.draft', draft)", draft);
        page.reload();
        assertThat(page.locator("#check :checked:not(option)")).hasCount(0);
        assertThat(page.locator("#country")).hasValue("US");
        check(page, NO_SIGN);
        next(page);
        assertThat(page.locator("#about-you")).isVisible();
    }

    @Test
    void whatIWillTryComesBack() {
        Page page = phone();
        page.navigate("/check");
        tick(page, ADULT, STRESS);
        sendAsItIs(page);
        check(page, TRY_STRESS);
        leaveBy(page, page.getByText("Change my answers"));
        submit(page);
        assertThat(byId(page, TRY_STRESS)).isChecked();
        assertThat(page.locator("#plans")).containsText("tress");
        leaveBy(page, page.getByText("Change my answers"));
        page.locator("#clear").click();
        Assertions.assertThat(remembered(page)).isEmpty();
        tick(page, ADULT, STRESS);
        sendAsItIs(page);
        assertThat(byId(page, TRY_STRESS)).not().isChecked();
    }

    @Test
    void clearThenTheBrowsersBackBringsNoAnswersBack() {
        Page page = phone();
        toLastScreen(page);
        page.locator("#clear").click();
        assertThat(page.locator("#urgent-check-h")).isFocused();
        page.navigate("/about");
        page.goBack();
        isBlank(page);
        page.goBack();
        isBlank(page);
        Assertions.assertThat(remembered(page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ADULT + ",What the article", "about-you-under-18,for adults", CHEST_PAIN + ",Call 911"})
    void clearOnAResultLeavesForTheStartAndBackBringsNoAnswersBack(String tick, String heading) {
        Page page = phone();
        page.navigate("/check");
        tick(page, tick, STRESS);
        sendAsItIs(page);
        assertThat(page.locator("h1")).containsText(heading);
        leaveBy(page, page.locator("#clear"));
        assertThat(page).hasURL(Pattern.compile("/$"));
        Assertions.assertThat(remembered(page)).isEmpty();
        page.goBack();
        assertThat(page.locator("#check")).isVisible();
        isBlank(page);
    }

    private static void isBlank(Page page) {
        assertThat(page.locator("#check :checked:not(option)")).hasCount(0);
    }

    /** Everything that this tab remembers, as one text. */
    private static String remembered(Page page) {
        return (String) page.evaluate("Object.values(sessionStorage).join('') + Object.values(localStorage).join('')");
    }
}
