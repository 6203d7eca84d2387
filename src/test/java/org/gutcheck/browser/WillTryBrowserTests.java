package org.gutcheck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The tick that a person sets on what they want to try. */
class WillTryBrowserTests extends BrowserTest {

    @Test
    void anySuggestionCanBeTriedAndTheSheetNamesIt() {
        Page page = phone();
        toSummary(page);
        Locator lines = page.locator(".kinds li");
        Assertions.assertThat(lines.count()).isGreaterThan(3);
        assertThat(page.locator(".kinds li [data-try]")).hasCount(lines.count());
        String name = lines.first().locator("b").first().innerText();
        lines.first().getByLabel("I will try this: " + name).check();
        assertThat(page.locator("#plans")).hasText(name + ".");
        check(page, TRY_STRESS);
        assertThat(page.locator("#plans")).containsText(", " + name + ".");
        lines.first().getByRole(AriaRole.CHECKBOX).uncheck();
        assertThat(page.locator("#plans")).not().containsText(name);
    }

    @Test
    void withoutScriptsTheSheetPointsAtTheTicks() {
        Page page = page(PHONE, false, ColorScheme.LIGHT);
        page.navigate("/check");
        check(page, NO_SIGN, ADULT, STRESS);
        submit(page);
        assertThat(page.locator("#plans")).hasText("See the boxes ticked under “What the article suggests”.");
    }

    @Test
    void everyTickIsPrintedBesideItsWords() throws IOException {
        Page page = phone();
        toSummary(page);
        int ticks = page.locator("[data-try]").count();
        page.locator(".kinds [data-try]").first().check();
        String printed = PrintedPage.of(page, "A4").text();
        Assertions.assertThat(printed.split("I will try this", -1)).hasSize(ticks + 1);
        Assertions.assertThat(printed)
                .contains(
                        "Plans to try " + page.locator(".kinds .one b").first().innerText() + ".");
    }

    private static void toSummary(Page page) {
        page.navigate("/check");
        tick(page, NO_SIGN, ADULT, STRESS);
        sendAsItIs(page);
    }
}
