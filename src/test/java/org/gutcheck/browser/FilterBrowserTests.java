package org.gutcheck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The box that filters the rest of the body. */
class FilterBrowserTests extends BrowserTest {

    @Test
    void theFilterShowsWhatFitsAndSaysHowMany() {
        Page page = phone();
        page.navigate("/check#rest-of-body");
        page.locator("#filter").fill("fog");
        assertThat(page.locator("[id='" + FOG + "']")).isVisible();
        assertThat(page.locator("[id='symptom-joint-pain']")).isHidden();
        assertThat(page.locator(".filter [role=status]")).hasText(Pattern.compile("1 of \\d+ shown"));
    }

    @Test
    void theFilterCountsWhatIsSeenAndOffersAWayOn() {
        Page page = phone();
        page.navigate("/check#rest-of-body");
        check(page, JOINTS);
        Locator note = page.locator(".filter [role=status]");
        page.locator("#filter").fill("fog");
        assertThat(byId(page, JOINTS)).isVisible();
        assertThat(note).hasText(Pattern.compile("2 of \\d+ shown"));
        page.locator("#filter").fill("xyzzy");
        assertThat(note).hasText("Nothing fits. Try another word.");
        assertThat(byId(page, JOINTS)).isVisible();
        page.locator("#filter").fill("");
        assertThat(note).hasText("");
        assertThat(byId(page, FOG)).isVisible();
    }

    @Test
    void theCountStandsClearOfTheFocusRing() {
        Page page = phone();
        page.navigate("/check#rest-of-body");
        page.locator("#filter").fill("fog");
        assertThat(page.locator("#filter")).isFocused();
        Assertions.assertThat((Boolean) page.evaluate("""
                () => {
                  const box = document.getElementById('filter');
                  const { outlineWidth, outlineOffset } = getComputedStyle(box);
                  const ring = box.getBoundingClientRect().bottom + parseFloat(outlineWidth) + parseFloat(outlineOffset);
                  return document.querySelector('.filter [role=status]').getBoundingClientRect().top > ring + 2;
                }""")).isTrue();
    }

    @Test
    void leavingTheScreenEmptiesTheFilter() {
        Page page = phone();
        page.navigate("/check#rest-of-body");
        page.locator("#filter").fill("fog");
        next(page);
        page.goBack();
        isUnfiltered(page);
        page.locator("#filter").fill("fog");
        page.locator("[data-back]:visible").click();
        next(page);
        isUnfiltered(page);
    }

    @Test
    void clearEmptiesTheFilter() {
        Page page = phone();
        page.navigate("/check#rest-of-body");
        page.locator("#filter").fill("fog");
        page.locator("#clear").click();
        assertThat(page.locator("#urgent-check-h")).isFocused();
        page.goBack();
        isUnfiltered(page);
    }

    @Test
    void anErrorLinkOnTheSameScreenEmptiesTheFilter() {
        Page page = phone();
        page.navigate("/check#rest-of-body");
        check(page, FOG);
        page.evaluate("document.querySelector('#rest-of-body fieldset:has(#" + FOG
                + ") [value=none]').checked = true; document.getElementById('" + ADULT + "').checked = true");
        sendAsItIs(page);
        page.locator("#filter").fill("joint");
        page.locator("#problem a").click();
        assertThat(byId(page, FOG)).isFocused();
        isUnfiltered(page);
    }

    private static void isUnfiltered(Page page) {
        assertThat(page.locator("#rest-of-body")).isVisible();
        assertThat(page.locator("#filter")).hasValue("");
        assertThat(byId(page, JOINTS)).isVisible();
        assertThat(byId(page, FOG)).isVisible();
    }
}
