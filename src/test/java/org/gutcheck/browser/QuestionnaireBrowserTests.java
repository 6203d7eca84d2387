package org.gutcheck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One screen at a time, the way between them, and the look over all answers. */
class QuestionnaireBrowserTests extends BrowserTest {

    @Test
    void anEmergencyTickIsSentAtOnce() {
        Page page = phone();
        page.navigate("/check");
        check(page, CHEST_PAIN);
        leaveBy(page, page.locator("[data-next]:visible"));
        assertThat(page.locator("h1")).containsText("Call 911 now");
        page.goBack();
        assertThat(page.locator("#urgent-check")).isVisible();
        assertThat(byId(page, CHEST_PAIN)).isChecked();
    }

    @Test
    void anEmergencyTickIsSentFromAnyScreenAndNoMissingAnswerStopsIt() {
        Page page = phone();
        page.navigate("/check#about-you");
        tick(page, CHEST_PAIN);
        leaveBy(page, page.locator("[data-next]:visible"));
        assertThat(page.locator("h1")).containsText("Call 911 now");
    }

    @ParameterizedTest
    @ValueSource(strings = {NO_SIGN, UNSURE})
    void noSignAndNotSureLeadOn(String answer) {
        Page page = phone();
        page.navigate("/check");
        check(page, answer);
        next(page);
        assertThat(page.locator("#about-you-h")).isFocused();
    }

    @Test
    void backFromTheSummaryShowsTheLastScreen() {
        Page page = phone();
        toLastScreen(page);
        submit(page);
        page.goBack();
        assertThat(page.locator("#look-over")).isVisible();
        assertThat(page.locator("#over")).containsText("18 to 49");
        page.goBack();
        assertThat(page.locator("#warning-signs")).isVisible();
    }

    @Test
    void aReloadKeepsTheScreenAndTheTicks() {
        Page page = phone();
        page.navigate("/check");
        next(page);
        check(page, ADULT);
        next(page);
        page.reload();
        assertThat(page.locator("#gut")).isVisible();
        page.goBack();
        assertThat(page.locator("#about-you")).isVisible();
        assertThat(byId(page, ADULT)).isChecked();
        page.locator(".helplink").click();
        page.reload();
        assertThat(page.locator("#about-you")).isVisible();
    }

    @Test
    void changingMyAnswersOpensAtTheLastScreenAndAReloadKeepsIt() {
        Page page = phone();
        toLastScreen(page);
        submit(page);
        leaveBy(page, page.getByText("Change my answers"));
        assertThat(page.locator("#look-over")).isVisible();
        page.reload();
        assertThat(page.locator("#look-over")).isVisible();
        assertThat(page.locator("#over")).containsText("18 to 49");
    }

    @Test
    void aReloadOfAnErrorPageKeepsItsScreen() {
        Page page = phone();
        page.navigate("/check");
        check(page, NO_SIGN);
        sendAsItIs(page);
        assertThat(page.locator("#about-you")).isVisible();
        page.reload();
        assertThat(page.locator("#about-you")).isVisible();
        assertThat(byId(page, NO_SIGN)).isChecked();
        assertThat(page.locator("#problem")).hasCount(0);
    }

    @Test
    void theLookOverNamesEachAnswer() {
        Page page = phone();
        toLastScreen(page);
        List<String> names = page.locator("#over dt").allInnerTexts();
        Assertions.assertThat(names)
                .doesNotHaveDuplicates()
                .contains(
                        "The signs that need help right away",
                        "Your age",
                        "Phone numbers for",
                        "How long this has gone on",
                        "Day to day")
                .allMatch(name -> !name.contains("?"));
        Locator country = page.locator("#over > div").filter(new Locator.FilterOptions().setHasText("Phone numbers"));
        assertThat(country).containsText("United States");
        country.getByText("Change").click();
        assertThat(page.locator("#country")).isFocused();
        page.locator("#country").selectOption("GB");
        page.goBack();
        assertThat(page.locator("#over")).containsText("United Kingdom");
    }

    @Test
    void changeLeadsToTheFirstChoiceOfItsQuestion() {
        Page page = phone();
        toLastScreen(page);
        page.locator("#over > div")
                .filter(new Locator.FilterOptions().setHasText("Day to day"))
                .getByText("Change")
                .click();
        assertThat(page.locator("#day-to-day")).isVisible();
        assertThat(page.locator("#day-to-day input").first()).isFocused();
        assertThat(page.locator("#day-to-day input").first()).isInViewport();
        page.goBack();
        assertThat(page.locator("#look-over")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(ints = {NARROW, PHONE, DESKTOP})
    void buttonsStandInTheOrderOfTheKeyboard(int width) {
        Page page = page(width, true, ColorScheme.LIGHT);
        page.navigate("/check#about-you");
        inReadingOrder(page);
        check(page, ADULT);
        for (int screen = 3; screen <= 8; screen++) {
            next(page);
        }
        assertThat(page.locator("#look-over")).isVisible();
        inReadingOrder(page);
        submit(page);
        inReadingOrder(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {ADULT, CHEST_PAIN})
    void printingIsOfferedOnResults(String tick) {
        Page page = phone();
        page.navigate("/check");
        tick(page, tick);
        sendAsItIs(page);
        page.evaluate("window.print = () => { document.title = 'printed'; }");
        page.locator("#print").click();
        assertThat(page).hasTitle("printed");
    }

    private static void inReadingOrder(Page page) {
        Assertions.assertThat(page.evaluate("""
                [...document.querySelectorAll('.go')].flatMap(go => {
                  const at = [...go.querySelectorAll('button')].map(b => b.getBoundingClientRect()).filter(r => r.width);
                  return at.slice(1).filter((r, i) => !(r.top >= at[i].bottom || r.left >= at[i].right));
                }).length""")).isEqualTo(0);
        Assertions.assertThat(page.locator(".go button:visible").count()).isGreaterThan(1);
    }
}
