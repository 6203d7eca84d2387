package org.gutcheck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the script adds to the questionnaire: screens, the draft, the filter, and errors that go once mended. */
class QuestionnaireBrowserTests extends BrowserTest {

    private static final String CHEST_PAIN = "warning-sign-chest-pain";
    private static final String NO_SIGN = "q-warning-sign-emergency-none";
    private static final String UNSURE = "q-warning-sign-emergency-unsure";
    private static final String ADULT = "about-you-age-18-to-49";
    private static final String GAS = "symptom-gas-and-bloating--gas";
    private static final String NO_GUT = "q-body-system-digestive-none";
    private static final String FOG = "symptom-brain-fog";
    private static final String JOINTS = "symptom-joint-pain";
    private static final String STRESS = "risk-factor-chronic-stress";
    private static final String TRY_STRESS = "try-reduce-stress";

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

    @Test
    void whatIsMendedIsNoLongerCalledAnError() {
        Page page = phone();
        contradiction(page);
        assertThat(page).hasTitle(Pattern.compile("^Error: "));
        assertThat(page.locator("#problem-h")).hasText("2 things to sort out");
        assertThat(page.locator("#problem li")).hasCount(2);
        describedByLivingIds(page);
        check(page, ADULT);
        assertThat(page.locator("#about-you .err, #about-you .bad")).hasCount(0);
        assertThat(page.locator("#problem-h")).hasText("1 thing to sort out");
        page.locator("#problem a").click();
        assertThat(byId(page, GAS)).isFocused();
        byId(page, NO_GUT).uncheck();
        assertThat(page.locator(".err, .bad, #problem")).hasCount(0);
        assertThat(page).hasTitle(Pattern.compile("^The check"));
        describedByLivingIds(page);
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
        describedByLivingIds(page);
        next(page);
        assertThat(byId(page, "q-about-you-age"))
                .hasAttribute("aria-describedby", "q-about-you-age-hint q-about-you-age-err");
        check(page, ADULT);
        assertThat(byId(page, "q-about-you-age")).hasAttribute("aria-describedby", "q-about-you-age-hint");
        assertThat(page.locator(".bad")).hasCount(0);
    }

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

    @Test
    void theLookOverNamesEachAnswer() {
        Page page = phone();
        toLastScreen(page);
        List<String> names = page.locator("#over dt").allInnerTexts();
        Assertions.assertThat(names)
                .doesNotHaveDuplicates()
                .contains(
                        "The urgent check", "Your age", "Phone numbers for", "How long this has gone on", "Day to day")
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

    private static void toLastScreen(Page page) {
        page.navigate("/check");
        check(page, NO_SIGN);
        next(page);
        check(page, ADULT);
        for (int screen = 3; screen <= 8; screen++) {
            next(page);
        }
        assertThat(page.locator("#look-over")).isVisible();
    }

    /** Two things to sort out: no age, and a complaint together with "None of these". */
    private static void contradiction(Page page) {
        page.navigate("/check");
        page.evaluate(
                "ids => ids.forEach(id => { document.getElementById(id).checked = true; })", List.of(GAS, NO_GUT));
        sendAsItIs(page);
        assertThat(page.locator("#problem")).isFocused();
    }

    /** Ticks on whatever screen. */
    private static void tick(Page page, String... ids) {
        page.evaluate("ids => ids.forEach(id => document.getElementById(id).click())", List.of(ids));
    }

    /** Sends the form past the script, as a browser without it would. */
    private static void sendAsItIs(Page page) {
        page.evaluate("document.documentElement.dataset.left = ''; document.getElementById('check').submit()");
        page.locator("html:not([data-left])")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForLoadState();
    }

    private static void isUnfiltered(Page page) {
        assertThat(page.locator("#rest-of-body")).isVisible();
        assertThat(page.locator("#filter")).hasValue("");
        assertThat(byId(page, JOINTS)).isVisible();
        assertThat(byId(page, FOG)).isVisible();
    }

    private static void isBlank(Page page) {
        assertThat(page.locator("#check :checked:not(option)")).hasCount(0);
    }

    private static void inReadingOrder(Page page) {
        Assertions.assertThat(page.evaluate("""
                [...document.querySelectorAll('.go')].flatMap(go => {
                  const at = [...go.querySelectorAll('button')].map(b => b.getBoundingClientRect()).filter(r => r.width);
                  return at.slice(1).filter((r, i) => !(r.top >= at[i].bottom || r.left >= at[i].right));
                }).length""")).isEqualTo(0);
        Assertions.assertThat(page.locator(".go button:visible").count()).isGreaterThan(1);
    }

    private static void describedByLivingIds(Page page) {
        Assertions.assertThat(page.evaluate("""
                [...document.querySelectorAll('[aria-describedby]')].map(one => one.getAttribute('aria-describedby'))
                  .filter(ids => ids.split(' ').some(id => !document.getElementById(id)))""")).isEqualTo(List.of());
    }

    /** Everything that this tab remembers, as one text. */
    private static String remembered(Page page) {
        return (String) page.evaluate("Object.values(sessionStorage).join('') + Object.values(localStorage).join('')");
    }
}
