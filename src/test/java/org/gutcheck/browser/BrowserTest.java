package org.gutcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Runs the whole application and a browser; after each test, no cookie was set and no other host was asked. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:browser", "management.server.port=0"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf("org.gutcheck.browser.Chromium#isInstalled")
abstract class BrowserTest {

    static final int PHONE = 360;
    static final int DESKTOP = 1280;

    @LocalServerPort
    int port;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> hosts = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void startBrowser() {
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Chromium.executable().orElseThrow())
                        .setArgs(Chromium.ARGUMENTS));
    }

    @AfterAll
    void stopBrowser() {
        playwright.close();
    }

    @AfterEach
    void nobodyElseHeardOfIt() {
        for (BrowserContext context : contexts) {
            assertThat(context.cookies()).isEmpty();
            context.close();
        }
        contexts.clear();
        assertThat(hosts).allMatch("localhost"::equals);
        hosts.clear();
    }

    Page phone() {
        return page(PHONE, true, ColorScheme.LIGHT);
    }

    Page page(int width, boolean scripts, ColorScheme colors) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + port)
                .setViewportSize(width, 800)
                .setJavaScriptEnabled(scripts)
                .setColorScheme(colors));
        context.setDefaultTimeout(10_000);
        contexts.add(context);
        Page page = context.newPage();
        page.onRequest(request -> hosts.add(URI.create(request.url()).getHost()));
        page.onPageError(error -> {
            throw new AssertionError(error);
        });
        return page;
    }

    static void check(Page page, String... ids) {
        for (String id : ids) {
            page.locator("[id='" + id + "']").check();
        }
    }

    static void submit(Page page) {
        leaveBy(page, page.locator("#look-over button[type=submit]"));
    }

    /** Clicks and waits until the page that this leads to is loaded, whatever its address. */
    static void leaveBy(Page page, Locator click) {
        page.evaluate("document.documentElement.dataset.left = ''");
        click.click();
        page.locator("html:not([data-left])")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForLoadState();
    }

    static void next(Page page) {
        page.locator("[data-next]:visible").click();
    }

    static boolean isChecked(Page page, String id) {
        return page.locator("[id='" + id + "']").isChecked();
    }

    static void fitsTheScreen(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing scrolls sideways at " + page.url())
                .isEqualTo(true);
    }
}
