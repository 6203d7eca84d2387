package org.gutcheck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** Other numbers to call, with one tap. */
class CountryBrowserTests extends BrowserTest {

    @Test
    void inTheCheckOtherNumbersComeWithTheSameScreenAndEveryTick() {
        Page page = phone();
        page.navigate("/check");
        check(page, NO_SIGN);
        next(page);
        check(page, ADULT);
        leaveBy(page, page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("New Zealand")));
        assertThat(page.locator("#about-you")).isVisible();
        assertThat(byId(page, NO_SIGN)).isChecked();
        assertThat(byId(page, ADULT)).isChecked();
        assertThat(page.locator("#country")).hasValue("NZ");
        assertThat(page.locator("#help")).containsText("Call 1737");
        page.reload();
        assertThat(byId(page, ADULT)).isChecked();
        assertThat(page.locator("#help")).containsText("Call 1737");
    }

    @Test
    void withoutScriptsTheNumbersChangeAndEveryTickStays() {
        Page page = page(PHONE, false, ColorScheme.LIGHT);
        page.navigate("/");
        leaveBy(page, page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New Zealand")));
        assertThat(page.locator("#help")).containsText("Call 1737");
        leaveBy(page, page.getByText("Start the check"));
        assertThat(page.locator("#country")).hasValue("NZ");
        byId(page, FOG).check();
        leaveBy(page, page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("United Kingdom")));
        assertThat(byId(page, FOG)).isChecked();
        assertThat(page.locator("#country")).hasValue("GB");
        assertThat(page.locator("#help")).containsText("Call 999");
    }
}
