package org.gutcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** From the link in the log to the desk and out again, on a phone and a desktop, with and without scripts. */
class EditorsBrowserTests extends EditorsBrowserTest {

    @Test
    void axeFindsNothingOnAnyPageForEditors() {
        walk(page(PHONE, true, ColorScheme.LIGHT), AccessibilityBrowserTests::findsNothing);
    }

    @Test
    void axeFindsNothingInTheDarkOnADesktop() {
        walk(page(DESKTOP, true, ColorScheme.DARK), AccessibilityBrowserTests::findsNothing);
    }

    @Test
    void everythingWorksWithoutScriptsOnTheNarrowestScreen() {
        walk(page(NARROW, false, ColorScheme.LIGHT), page -> {});
    }

    @Test
    void aMistakeIsWhereTheFocusIsAndItsLinkLeadsToTheField() {
        Page page = phone();
        page.navigate("/admin/setup?token=test");
        press(page, "Make the account");
        assertThat(page.locator("#problem").evaluate("box => box === document.activeElement"))
                .isEqualTo(true);
        page.locator("#problem a").first().click();
        assertThat(byId(page, "username").evaluate("field => field === document.activeElement"))
                .isEqualTo(true);
    }

    private void walk(Page page, Consumer<Page> look) {
        Consumer<Page> seen = look.andThen(BrowserTest::fitsTheScreen);
        page.navigate("/admin");
        seen.accept(page);
        page.navigate("/admin/setup?token=wrong");
        seen.accept(page);
        page.navigate("/admin/new-password?token=wrong");
        seen.accept(page);
        page.navigate("/admin/setup?token=test");
        press(page, "Make the account");
        seen.accept(page);
        byId(page, "username").fill("ada");
        byId(page, "name").fill("Ada Lovelace");
        byId(page, "password").fill(PASSWORD);
        byId(page, "again").fill(PASSWORD);
        press(page, "Make the account");
        byId(page, "username").fill("ada");
        byId(page, "password").fill("not the password");
        press(page, "Sign in");
        seen.accept(page);
        byId(page, "password").fill(PASSWORD);
        press(page, "Sign in");
        assertThat(page.locator("h1").innerText()).isEqualTo("Welcome, Ada Lovelace");
        seen.accept(page);
        for (String path :
                List.of("/admin/account", "/admin/accounts", "/admin/audit", "/admin/audit?from=x", "/admin/nothing")) {
            page.navigate(path);
            seen.accept(page);
        }
        comesBack(page, seen);
        page.navigate("/admin");
        press(page, "Sign out");
        assertThat(page.getByText("You are signed out.").isVisible()).isTrue();
        page.navigate("/admin/accounts");
        assertThat(page.locator("h1").innerText()).isEqualTo("Sign in");
    }

    /** A session ends while an account is being added; then the account is added and opened. */
    private void comesBack(Page page, Consumer<Page> seen) {
        page.navigate("/admin/accounts/new");
        byId(page, "username").fill("bob");
        byId(page, "name").fill("Bob with a name as long as names of people can be in some places");
        page.context().clearCookies();
        press(page, "Add it and show the link");
        seen.accept(page);
        byId(page, "username").fill("ada");
        byId(page, "password").fill(PASSWORD);
        press(page, "Sign in");
        assertThat(byId(page, "username").inputValue()).isEqualTo("bob");
        seen.accept(page);
        press(page, "Add it and show the link");
        seen.accept(page);
        leaveBy(page, page.locator("main a").first());
        assertThat(page.locator("h1").innerText()).isEqualTo("Choose a password");
        seen.accept(page);
        page.navigate("/admin/accounts");
        leaveBy(page, page.getByText("(bob)"));
        seen.accept(page);
    }
}
