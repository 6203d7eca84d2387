package org.gutcheck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Errors of the questionnaire, which go once they are mended. */
class MendingBrowserTests extends BrowserTest {

    @Test
    void whatIsMendedIsNoLongerCalledAnError() {
        Page page = phone();
        contradiction(page);
        assertThat(page).hasTitle(Pattern.compile("^Error: "));
        assertThat(page.locator("#problem-h")).hasText("2 things to sort out");
        assertThat(page.locator("#problem li")).hasCount(2);
        errorsAndMarksAgree(page);
        check(page, ADULT);
        assertThat(page.locator("#about-you .err, #about-you .bad")).hasCount(0);
        assertThat(page.locator("#problem-h")).hasText("1 thing to sort out");
        page.locator("#problem a").click();
        assertThat(byId(page, GAS)).isFocused();
        byId(page, NO_GUT).uncheck();
        assertThat(page.locator(".err, .bad, #problem")).hasCount(0);
        assertThat(page).hasTitle(Pattern.compile("^The check"));
        errorsAndMarksAgree(page);
    }

    @Test
    void aBadCountryAndABadDurationAreMendedInPlace() {
        Page page = phone();
        page.navigate("/check");
        check(page, NO_SIGN);
        page.evaluate("""
                age => {
                  document.getElementById(age).checked = true;
                  document.getElementById('country').add(new Option('Mars', 'Mars', true, true));
                  const since = document.querySelector('[name=since]');
                  since.checked = true;
                  since.value = 'tomorrow';
                }""", ADULT);
        sendAsItIs(page);
        assertThat(page.locator("#problem li")).hasCount(2);
        errorsAndMarksAgree(page);
        page.locator("#problem a").first().click();
        assertThat(byId(page, "country")).isFocused();
        byId(page, "country").selectOption("GB");
        assertThat(page.locator("#country-err")).hasCount(0);
        assertThat(page.locator("#problem li")).hasCount(1);
        errorsAndMarksAgree(page);
        page.locator("#problem a").click();
        assertThat(byId(page, "since-less-than-3-weeks")).isFocused();
        check(page, "since-not-sure");
        assertThat(page.locator(".err, .bad, #problem")).hasCount(0);
        errorsAndMarksAgree(page);
    }

    @Test
    void clearTakesErrorsAway() {
        Page page = phone();
        contradiction(page);
        page.locator("#clear").click();
        assertThat(page.locator(".err, .bad, #problem")).hasCount(0);
        assertThat(page).hasTitle(Pattern.compile("^The check"));
    }

    @Test
    void aMissingAnswerIsDescribedOnlyWhileItIsMissing() {
        Page page = phone();
        page.navigate("/check#about-you");
        errorsAndMarksAgree(page);
        next(page);
        assertThat(byId(page, "q-about-you-age"))
                .hasAttribute("aria-describedby", "q-about-you-age-hint q-about-you-age-err");
        errorsAndMarksAgree(page);
        check(page, ADULT);
        errorsAndMarksAgree(page);
        assertThat(byId(page, "q-about-you-age")).hasAttribute("aria-describedby", "q-about-you-age-hint");
        assertThat(page.locator(".bad")).hasCount(0);
    }

    /** Two things to sort out: no age, and a complaint together with "None of these". */
    private static void contradiction(Page page) {
        page.navigate("/check");
        page.evaluate(
                "ids => ids.forEach(id => { document.getElementById(id).checked = true; })", List.of(GAS, NO_GUT));
        sendAsItIs(page);
        assertThat(page.locator("#problem")).isFocused();
    }

    private static void errorsAndMarksAgree(Page page) {
        Assertions.assertThat(page.evaluate("""
                [...document.querySelectorAll('[aria-describedby]')].map(one => one.getAttribute('aria-describedby'))
                  .filter(ids => ids.split(' ').some(id => !document.getElementById(id)))""")).isEqualTo(List.of());
        Assertions.assertThat(page.evaluate("""
                [...document.querySelectorAll('fieldset, .field')].filter(one => {
                  const own = [...one.querySelectorAll('input, select')].filter(i => i.closest('fieldset, .field') === one);
                  return !own.every(input => (input.ariaInvalid === 'true') === one.matches('.bad'));
                }).map(one => one.id)""")).isEqualTo(List.of());
    }
}
