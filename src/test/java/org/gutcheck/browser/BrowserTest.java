package org.gutcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Runs the whole application and a browser; after each test, no cookie was set, no other host was asked, and the
 * browser's console shows no error.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:browser", "management.server.port=0"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(NeedsChromium.class)
abstract class BrowserTest {

    static final int NARROW = 320;
    static final int PHONE = 360;
    static final int DESKTOP = 1280;

    static final String CHEST_PAIN = "warning-sign-chest-pain";
    static final String NO_SIGN = "q-warning-sign-emergency-none";
    static final String UNSURE = "q-warning-sign-emergency-unsure";
    static final String ADULT = "about-you-age-18-to-49";
    static final String GAS = "symptom-gas-and-bloating--gas";
    static final String NO_GUT = "q-body-system-digestive-none";
    static final String FOG = "symptom-brain-fog";
    static final String JOINTS = "symptom-joint-pain";
    static final String STRESS = "risk-factor-chronic-stress";
    static final String TRY_STRESS = "try-reduce-stress";

    @LocalServerPort
    int port;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> hosts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
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
    void nobodyElseHeardOfItAndNothingBroke() {
        for (BrowserContext context : contexts) {
            assertThat(context.cookies()).allMatch(this::mayBeSet);
            context.close();
        }
        contexts.clear();
        assertThat(hosts).allMatch("localhost"::equals);
        hosts.clear();
        List<String> heard = List.copyOf(complaints);
        complaints.clear();
        assertThat(heard).isEmpty();
    }

    /** Only the editors' side has a cookie, and tests of the public pages never go there. */
    boolean mayBeSet(Cookie cookie) {
        return false;
    }

    Page phone() {
        return page(PHONE, true, ColorScheme.LIGHT);
    }

    Page page(int width, boolean scripts, ColorScheme colors) {
        return page(new Browser.NewContextOptions()
                .setViewportSize(width, 800)
                .setJavaScriptEnabled(scripts)
                .setColorScheme(colors));
    }

    Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setBaseURL("http://localhost:" + port));
        context.setDefaultTimeout(10_000);
        contexts.add(context);
        Page page = context.newPage();
        page.onRequest(request -> hosts.add(URI.create(request.url()).getHost()));
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            // An error page is a failed load to the console; a test may also keep the script away.
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
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

    static Locator byId(Page page, String id) {
        return page.locator("[id='" + id + "']");
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

    static void toLastScreen(Page page) {
        page.navigate("/check");
        check(page, NO_SIGN);
        next(page);
        check(page, ADULT);
        for (int screen = 3; screen <= 8; screen++) {
            next(page);
        }
        page.locator("#look-over").waitFor();
    }

    /** Ticks on whatever screen. */
    static void tick(Page page, String... ids) {
        page.evaluate("ids => ids.forEach(id => document.getElementById(id).click())", List.of(ids));
    }

    /** Sends the form past the script, as a browser without it would. */
    static void sendAsItIs(Page page) {
        page.evaluate("document.documentElement.dataset.left = ''; document.getElementById('check').submit()");
        page.locator("html:not([data-left])")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForLoadState();
    }
}
