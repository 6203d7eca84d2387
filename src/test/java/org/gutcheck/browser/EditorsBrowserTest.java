package org.gutcheck.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Opens the editors' side of a site without accounts, whose set-up link has the word "test" for its token. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:editors")
abstract class EditorsBrowserTest extends BrowserTest {

    static final String PASSWORD = "correct horse battery";

    private static final String TOKEN_HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    @Autowired
    JdbcClient sql;

    @Override
    boolean mayBeSet(Cookie cookie) {
        return cookie.path.equals("/admin") && cookie.httpOnly;
    }

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

    /** Makes the first account, and signs in with it. */
    static void setUp(Page page) {
        page.navigate("/admin/setup?token=test");
        byId(page, "username").fill("ada");
        byId(page, "name").fill("Ada Lovelace");
        byId(page, "password").fill(PASSWORD);
        byId(page, "again").fill(PASSWORD);
        press(page, "Make the account");
        signIn(page, "ada");
    }

    static void signIn(Page page, String name) {
        page.navigate("/admin/login");
        byId(page, "username").fill(name);
        byId(page, "password").fill(PASSWORD);
        press(page, "Sign in");
    }

    static void press(Page page, String button) {
        leaveBy(
                page,
                page.locator("button", new Page.LocatorOptions().setHasText(button))
                        .first());
    }
}
