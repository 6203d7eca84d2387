package org.gutcheck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The long lists at the end of a summary: closed on screen until asked for, whole on paper. */
class FoldBrowserTests extends BrowserTest {

    @Test
    void aLongListOpensForWhoeverFollowsALinkIntoIt() {
        Page page = phone();
        toSummary(page);
        Locator sources = page.locator("section:has(#sources) .ref");
        assertThat(page.locator(".fold")).hasCount(4);
        assertThat(sources).isHidden();
        page.locator("#links ~ * .cite").first().click();
        assertThat(sources).isVisible();
        assertThat(page.locator(":target")).isInViewport();
        assertThat(page.locator("section:has(#cautions) .in-full")).isHidden();
        page.locator(".toc a[href='#cautions']").click();
        assertThat(page.locator("section:has(#cautions) .in-full")).isVisible();
    }

    @Test
    void paperHasTheWholeListsAndTheScreenKeepsThemClosed() throws IOException {
        Page page = phone();
        toSummary(page);
        String paper = appendix(page);
        assertThat(page.locator(".fold[open]")).hasCount(0);

        Page plain = page(PHONE, false, ColorScheme.LIGHT);
        plain.navigate("/check");
        check(plain, NO_SIGN, ADULT, FOG, STRESS);
        submit(plain);
        assertThat(plain.locator(".fold[open]")).hasCount(4);
        Assertions.assertThat(paper)
                .isEqualTo(appendix(plain))
                .contains("What mainstream medicine says")
                .doesNotContain("See all");
    }

    private static String appendix(Page page) throws IOException {
        String printed = PrintedPage.of(page, "A4").text();
        return printed.substring(printed.indexOf("Sources named here"));
    }

    private static void toSummary(Page page) {
        page.navigate("/check");
        tick(page, NO_SIGN, ADULT, FOG, STRESS);
        sendAsItIs(page);
    }
}
