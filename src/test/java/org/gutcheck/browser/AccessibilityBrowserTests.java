package org.gutcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.stream.Stream;
import org.gutcheck.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessibilityBrowserTests extends BrowserTest {

    @ParameterizedTest
    @MethodSource("org.gutcheck.Pages#ofEveryKind")
    @ValueSource(strings = {"/warning-signs/pem", "/symptoms/fatige", "/no-such-page"})
    void axeFindsNothingOnAPage(String path) {
        for (ColorScheme colors : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = page(colors == ColorScheme.LIGHT ? PHONE : DESKTOP, true, colors);
            page.navigate(path);
            findsNothing(page);
            fitsTheScreen(page);
        }
    }

    @Test
    void nothingScrollsSidewaysAtTheNarrowestWidth() {
        Page page = page(NARROW, true, ColorScheme.LIGHT);
        for (String path :
                Stream.concat(Stream.of("/no-such-page"), Pages.ofEveryKind()).toList()) {
            page.navigate(path);
            fitsTheScreen(page);
        }
        check(page, "q-warning-sign-emergency-none");
        next(page);
        check(page, "about-you-age-18-to-49");
        for (int screen = 3; screen <= 8; screen++) {
            next(page);
            if (screen == 5) {
                check(page, "risk-factor-nsaids-or-alcohol--alcohol", "risk-factor-chronic-stress");
            }
            fitsTheScreen(page);
        }
        submit(page);
        fitsTheScreen(page);
        for (String tick : List.of("about-you-under-18", "warning-sign-chest-pain")) {
            leaveBy(page, page.getByText("Change my answers"));
            page.evaluate("id => document.getElementById(id).click()", tick);
            fitsTheScreen(page);
            submit(page);
            fitsTheScreen(page);
        }
    }

    @Test
    void ticksAreSeenInForcedColors() {
        Page page = phone();
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        page.navigate("/check");
        Locator row = page.locator("label:has([id='q-warning-sign-emergency-none'])");
        byte[] blank = row.screenshot();
        findsNothing(page);
        check(page, "q-warning-sign-emergency-none");
        page.locator("#urgent-check-h").focus();
        Locator box = byId(page, "q-warning-sign-emergency-none");
        assertThat(row.screenshot()).isNotEqualTo(blank);
        assertThat((String) box.evaluate("box => getComputedStyle(box, '::before').borderBottomColor"))
                .isNotEqualTo(box.evaluate("box => getComputedStyle(box).backgroundColor"));
        findsNothing(page);
    }

    @Test
    void withoutScriptsAFollowUpIsSeenBelowItsTick() {
        Page page = page(PHONE, false, ColorScheme.LIGHT);
        page.navigate("/check");
        List<Locator> followUps = page.locator("[data-after]").all();
        assertThat(followUps).hasSizeGreaterThan(1).noneMatch(Locator::isVisible);
        check(page, "risk-factor-nsaids-or-alcohol--nsaids", "risk-factor-nsaids-or-alcohol--alcohol");
        assertThat(followUps).allMatch(Locator::isVisible);
        assertThat(page.locator("[data-after] input:disabled").count()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void axeFindsNothingOnAnyScreenOfTheQuestionnaire(ColorScheme colors) {
        Page page = page(PHONE, true, colors);
        page.navigate("/check");
        check(page, "q-warning-sign-emergency-none");
        next(page);
        next(page);
        findsNothing(page);
        check(page, "about-you-age-18-to-49");
        for (int screen = 3; screen <= 8; screen++) {
            next(page);
            if (screen == 5) {
                check(page, "risk-factor-nsaids-or-alcohol--alcohol");
            }
            findsNothing(page);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void axeFindsNothingOnTheLongPageTheErrorPageAndTheResults(ColorScheme colors) {
        Page page = page(PHONE, true, colors);
        // axe itself needs scripts, so only ours is kept away.
        page.route("**/*.js", Route::abort);
        page.navigate("/check");
        findsNothing(page);
        check(page, "symptom-gas-and-bloating--gas", "q-body-system-digestive-none");
        submit(page);
        findsNothing(page);
        page.locator("[id='q-body-system-digestive-none']").uncheck();
        check(
                page,
                "about-you-age-18-to-49",
                "q-warning-sign-emergency-unsure",
                "symptom-brain-fog",
                "risk-factor-chronic-stress",
                "risk-factor-nsaids-or-alcohol--nsaids",
                "condition-celiac-disease",
                "condition-irritable-bowel-syndrome");
        submit(page);
        findsNothing(page);
        fitsTheScreen(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        findsNothing(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        leaveBy(page, page.getByText("Change my answers"));
        check(page, "about-you-under-18");
        submit(page);
        findsNothing(page);
        leaveBy(page, page.getByText("Change my answers"));
        check(page, "warning-sign-chest-pain");
        submit(page);
        findsNothing(page);
        fitsTheScreen(page);
    }

    static void findsNothing(Page page) {
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations)
                .as("axe at " + page.url())
                .extracting(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml()
                        + rule.getNodes().get(0).getFailureSummary())
                .isEmpty();
    }
}
