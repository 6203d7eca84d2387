package org.gutcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** From the link in the log to the desk and out again, on a phone and a desktop, with and without scripts. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:editors")
class EditorsBrowserTests extends BrowserTest {

    private static final String PASSWORD = "correct horse battery";
    private static final String TOKEN_HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    @Autowired
    JdbcClient sql;

    @Override
    boolean mayBeSet(Cookie cookie) {
        return cookie.path.equals("/admin") && cookie.httpOnly;
    }

    /** A set-up link whose token is the word "test". */
    @BeforeEach
    void nobodyIsThereYet() {
        for (String table : List.of("one_time_link", "account", "audit_entry", "spring_session")) {
            sql.sql("delete from " + table).update();
        }
        sql.sql(
                        "insert into one_time_link (token_sha256, expires_at) values (?, timestamp with time zone '9999-01-01 00:00:00Z')")
                .param(TOKEN_HASH)
                .update();
    }

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

    private static void press(Page page, String button) {
        leaveBy(page, page.locator("button", new Page.LocatorOptions().setHasText(button)));
    }
}
