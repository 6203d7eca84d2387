package org.gutcheck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The screen of warning signs asks what fits the answers so far. */
class SignsBrowserTests extends BrowserTest {

    private static final String RASH = "warning-sign-rash-lasting";
    private static final String NONE = "q-warning-sign-soon-none";
    private static final String AFTER_50 = "warning-sign-new-after-50";

    private static final String ALCOHOL = "risk-factor-nsaids-or-alcohol--alcohol";
    private static final String ILL_WITHOUT = "about-you-drinks-daily-or-ill-without";

    @Test
    void onlySignsThatFitTheTicksAreAsked() {
        Page page = phone();
        page.navigate("/check#warning-signs");
        assertThat(byId(page, "warning-sign-jaundice")).isVisible();
        assertThat(byId(page, RASH)).isHidden();
        click(page, skin(page));
        assertThat(byId(page, RASH)).isVisible();
        click(page, skin(page));
        assertThat(byId(page, RASH)).isHidden();
        click(page, "about-you-age-65-or-over");
        assertThat(byId(page, AFTER_50)).isHidden();
        click(page, "symptom-gas-and-bloating--gas");
        assertThat(byId(page, AFTER_50)).isVisible();
    }

    @Test
    void aSignOnceTickedStaysAndCountsWhenItsTickIsGone() {
        Page page = phone();
        page.navigate("/check#warning-signs");
        click(page, skin(page));
        check(page, RASH);
        click(page, skin(page));
        assertThat(byId(page, RASH)).isVisible();
        assertThat(byId(page, RASH)).isChecked();
        click(page, "about-you-age-18-to-49");
        page.navigate("/check#look-over");
        submit(page);
        assertThat(page.locator("main")).containsText("See a doctor soon");
    }

    @Test
    void anAnswerToAFollowUpStaysAndCountsWhenItsTickIsGone() {
        Page page = phone();
        page.navigate("/check#day-to-day");
        check(page, ALCOHOL, ILL_WITHOUT);
        click(page, ALCOHOL);
        assertThat(byId(page, ALCOHOL)).not().isChecked();
        assertThat(byId(page, ILL_WITHOUT)).isVisible();
        click(page, NO_SIGN);
        click(page, ADULT);
        page.navigate("/check#look-over");
        submit(page);
        assertThat(page.locator(".sheet")).containsText("Drinks daily, or ill without: yes.");
    }

    @Test
    void noneIsTakenBackWhenATickBringsUpASignThatItDidNotSpeakOf() {
        Page page = phone();
        page.navigate("/check#warning-signs");
        check(page, NONE);
        click(page, skin(page));
        assertThat(byId(page, NONE)).not().isChecked();
        check(page, NONE);
        page.reload();
        page.navigate("/check#warning-signs");
        assertThat(byId(page, RASH)).isVisible();
        assertThat(byId(page, NONE)).isChecked();
    }

    @Test
    void withoutScriptsAllSignsAreThereUnderTheirHeadings() {
        Page page = page(PHONE, false, ColorScheme.LIGHT);
        page.navigate("/check");
        int signs = page.locator("#warning-signs input[id^=warning-sign-]").count();
        Assertions.assertThat(signs).isEqualTo(28);
        assertThat(page.locator("#warning-signs .opt:visible input[id^=warning-sign-]"))
                .hasCount(signs);
        Assertions.assertThat(page.locator("#warning-signs [role=group]").count())
                .isGreaterThan(2);
    }

    /** The first skin complaint that can be ticked. */
    private static String skin(Page page) {
        return page.locator("input[id^=symptom-skin-irritation-or-lesions]")
                .first()
                .getAttribute("id");
    }

    /** Ticks what may be on another screen. */
    private static void click(Page page, String id) {
        page.evaluate("id => document.getElementById(id).click()", id);
    }
}
