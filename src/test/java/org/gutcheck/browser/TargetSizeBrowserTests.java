package org.gutcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever can be tapped is 24 px high or more (WCAG 2.5.8); a link within a sentence may be as high as its line. */
class TargetSizeBrowserTests extends BrowserTest {

    private static final String TOO_SMALL = """
            [...document.querySelectorAll('a, button, select, label:has(input), summary')].filter(one => {
              const box = one.getBoundingClientRect();
              const words = [...one.parentElement.childNodes].filter(n => n.nodeType === Node.TEXT_NODE)
                .map(n => n.textContent).join('');
              const inSentence = one.matches('p a') && /[a-z]{2}/i.test(words);
              return box.width && !one.matches('.skip') && !inSentence && Math.min(box.height, box.width) < 24;
            }).map(one => one.outerHTML)""";

    @ParameterizedTest
    @MethodSource("org.gutcheck.Pages#ofEveryKind")
    @ValueSource(
            strings = {
                "/check#about-you",
                "/check#gut",
                "/check#rest-of-body",
                "/check#day-to-day",
                "/check#conditions",
                "/check#warning-signs",
                "/check#look-over",
                "/warning-signs/pem",
                "/no-such-page"
            })
    void everyTargetOfAPageIsLargeEnough(String path) {
        Page page = phone();
        page.navigate(path);
        isLargeEnough(page);
    }

    @Test
    void everyTargetOfAResultIsLargeEnough() {
        Page page = phone();
        for (String tick : List.of(ADULT, "about-you-under-18", CHEST_PAIN)) {
            page.navigate("/check");
            tick(page, tick, STRESS, GAS, "condition-celiac-disease");
            sendAsItIs(page);
            isLargeEnough(page);
        }
    }

    @Test
    void everyTargetAboutAnErrorIsLargeEnough() {
        Page page = phone();
        page.navigate("/check");
        tick(page, NO_GUT);
        page.evaluate("id => { document.getElementById(id).checked = true; }", GAS);
        sendAsItIs(page);
        assertThat(page.locator("#problem a:visible").count()).isEqualTo(2);
        isLargeEnough(page);
        page.locator("#problem a").last().click();
        isLargeEnough(page);
    }

    private static void isLargeEnough(Page page) {
        assertThat(page.locator("a:visible").count()).isGreaterThan(2);
        assertThat(page.evaluate(TOO_SMALL)).as(page.url()).isEqualTo(List.of());
    }
}
