package org.gutcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/** The public pages as an editor sees them, and the page on citations, on a phone and with and without scripts. */
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:showing-browser",
            "gutcheck.admin.user=ada",
            "gutcheck.admin.password=correct horse battery"
        })
class ShowingBrowserTests extends BrowserTest {

    @Override
    boolean mayBeSet(Cookie cookie) {
        return cookie.path.equals("/admin");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theQuestionnaireOfTheDraftLeadsToItsSummary(boolean scripts) {
        Page page = signedIn(PHONE, scripts, ColorScheme.LIGHT);
        page.navigate("/admin/preview/check");
        fitsTheScreen(page);
        check(page, NO_SIGN);
        if (scripts) {
            AccessibilityBrowserTests.findsNothing(page);
            next(page);
            check(page, ADULT);
            tick(page, FOG, STRESS);
            sendAsItIs(page);
        } else {
            check(page, ADULT, FOG, STRESS);
            submit(page);
        }
        assertThat(page.url()).endsWith("/admin/preview/summary");
        assertThat(page.locator(".shown").innerText()).contains("Draft.");
        fitsTheScreen(page);
        leaveBy(page, page.getByText("Change my answers"));
        assertThat(page.url()).contains("/admin/preview/check");
        assertThat(isChecked(page, FOG)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void axeFindsNothingInThePreviewAndOnTheCitations(ColorScheme colors) {
        Page page = signedIn(PHONE, true, colors);
        for (String path : new String[] {
            "/admin/preview/check",
            "/admin/preview/symptoms",
            "/admin/site/symptoms/fatigue",
            "/admin/site/references",
            "/admin/site/nothing",
            "/admin/releases/1/site/about",
            "/admin/citations",
            "/admin/citations?status=DOUBTFUL&finding=UNDECIDED"
        }) {
            page.navigate(path);
            AccessibilityBrowserTests.findsNothing(page);
            fitsTheScreen(page);
        }
        page.navigate("/admin/preview/check");
        tick(page, NO_SIGN, ADULT, FOG, STRESS);
        sendAsItIs(page);
        assertThat(page.url()).endsWith("/admin/preview/summary");
        AccessibilityBrowserTests.findsNothing(page);
    }

    @Test
    void fromAPageOneGetsToItsEntryAndFromTheBannerToTheDeskAndTheDraft() {
        Page page = signedIn(NARROW, true, ColorScheme.LIGHT);
        page.navigate("/admin/site/symptoms/brain-fog");
        fitsTheScreen(page);
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.innerText")).isEqualTo("The same in the draft");
        leaveBy(page, page.locator(".shown a").last());
        assertThat(page.url()).endsWith("/admin/preview/symptoms/brain-fog");
        leaveBy(page, page.locator(".edit a").first());
        assertThat(page.url()).endsWith("/admin/content/symptom/brain-fog");
        page.goBack();
        leaveBy(page, page.getByText("Back to the desk"));
        assertThat(page.url()).endsWith("/admin");
    }

    @Test
    void nothingOfWhatIsAroundAPageIsPrintedAndAQuestionNamesItsEntries() {
        Page page = signedIn(DESKTOP, false, ColorScheme.LIGHT);
        page.navigate("/admin/preview/check");
        Locator edit = page.locator("details.edit").first();
        edit.locator("summary").click();
        assertThat(edit.locator("a").first().isVisible()).isTrue();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(edit.isVisible()).isFalse();
        assertThat(page.locator(".shown").isVisible()).isFalse();
    }

    @Test
    void aFilterOfTheCitationsStaysChosenAndGoesIntoTheTable() {
        Page page = signedIn(PHONE, false, ColorScheme.LIGHT);
        page.navigate("/admin/citations");
        byId(page, "status").selectOption("DOUBTFUL");
        leaveBy(page, page.locator("form.filter button"));
        assertThat(byId(page, "status").inputValue()).isEqualTo("DOUBTFUL");
        assertThat(page.locator("#numbers").innerText()).isEqualTo("Citations (8)");
        assertThat(page.locator("a[href*='citations.csv']").getAttribute("href"))
                .contains("status=DOUBTFUL");
        leaveBy(page, page.locator("main .links a").first());
        assertThat(page.url()).contains("/admin/content/citation/");
    }

    private Page signedIn(int width, boolean scripts, ColorScheme colors) {
        Page page = page(width, scripts, colors);
        page.navigate("/admin/login");
        byId(page, "username").fill("ada");
        byId(page, "password").fill("correct horse battery");
        leaveBy(page, page.locator("main button"));
        return page;
    }
}
