package org.gutcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/** A whole day on the editors' side, from the link in the log to signing out, with and without scripts. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:editors-day")
class EditorsDayBrowserTests extends EditorsBrowserTest {

    private static final String FATIGUE = "/admin/content/symptom/fatigue";
    private static final String RULE = "/admin/content/rule/general-low-fodmap-diet";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theDayOfAnEditor(boolean scripts) {
        Page desk = page(DESKTOP, scripts, ColorScheme.LIGHT);
        Page visitor = page(PHONE, scripts, ColorScheme.LIGHT);
        setUp(desk);
        assertThat(desk.locator("h1").innerText()).isEqualTo("Welcome, Ada Lovelace");
        Consumer<Page> look = scripts ? AccessibilityBrowserTests::findsNothing : BrowserTest::fitsTheScreen;
        String first = live(desk);
        String before = label(visitor);
        String after = "Tired with scripts " + scripts;

        edit(desk, after);
        breakARuleAndBeTold(desk, look);
        desk.navigate("/admin/preview/symptoms/fatigue");
        assertThat(desk.locator("h1").innerText()).isEqualTo(after);
        assertThat(label(visitor)).isEqualTo(before);

        retireWhatIsNeededAndBeTold(desk, look);
        publish(desk, before, after);
        assertThat(label(visitor)).isEqualTo(after);

        meetASecondEditor(desk, page(PHONE, scripts, ColorScheme.DARK), after);
        restore(desk, after);
        rollBack(desk, first);
        assertThat(label(visitor)).isEqualTo(before);
        assertThat(visitor.context().cookies()).isEmpty();

        signOut(desk);
    }

    private static void edit(Page desk, String label) {
        desk.navigate("/admin/content");
        leaveBy(desk, desk.locator("main a[href='/admin/content/symptom']"));
        byId(desk, "q").fill("fatigue");
        press(desk, "Find");
        leaveBy(desk, desk.locator("main .lines a").first());
        assertThat(desk.url()).endsWith(FATIGUE);
        byId(desk, "label").fill(label);
        press(desk, "Save draft");
        assertThat(desk.locator("[role=status]").innerText()).contains("Saved as a draft");
    }

    private static void breakARuleAndBeTold(Page desk, Consumer<Page> look) {
        desk.navigate(RULE);
        String reason = byId(desk, "reason").inputValue();
        byId(desk, "reason").fill("");
        byId(desk, "when.is").selectOption("atLeast");
        press(desk, "Save draft");
        assertThat(desk.locator("#problem").innerText()).contains("Fill this in");
        assertThat(byId(desk, "when.is").inputValue()).isEqualTo("atLeast");
        look.accept(desk);
        desk.navigate(RULE);
        assertThat(byId(desk, "reason").inputValue()).isEqualTo(reason);
    }

    /** The plan tells what is wrong, leads to it, and nobody can publish until it is mended. */
    private static void retireWhatIsNeededAndBeTold(Page desk, Consumer<Page> look) {
        desk.navigate("/admin/content/support/low-fodmap-diet");
        press(desk, "Retire");
        desk.navigate("/admin/plan");
        assertThat(desk.locator("main .problem").innerText()).contains("low-fodmap-diet");
        assertThat(desk.getByText("Go on to publish").count()).isZero();
        look.accept(desk);
        leaveBy(desk, desk.locator("main .problem a").first());
        assertThat(desk.url()).contains("/admin/content/");
        desk.navigate("/admin/content/support/low-fodmap-diet");
        press(desk, "Bring back");
    }

    private static void publish(Page desk, String before, String after) {
        desk.navigate("/admin/plan");
        assertThat(desk.locator("del").allInnerTexts()).contains(before);
        assertThat(desk.locator("ins").allInnerTexts()).contains(after);
        press(desk, "Go on to publish");
        byId(desk, "note").fill("Plainer words for fatigue");
        press(desk, "Publish now");
        assertThat(desk.getByText("It is published.").isVisible()).isTrue();
    }

    private static void meetASecondEditor(Page desk, Page second, String after) {
        desk.navigate("/admin/accounts/new");
        byId(desk, "username").fill("bob");
        byId(desk, "name").fill("Bob");
        press(desk, "Add it and show the link");
        second.navigate(desk.locator("main a").first().getAttribute("href"));
        byId(second, "password").fill(PASSWORD);
        byId(second, "again").fill(PASSWORD);
        leaveBy(second, second.locator("main button[type=submit]"));
        signIn(second, "bob");

        desk.navigate(FATIGUE);
        second.navigate(FATIGUE);
        byId(second, "label").fill("Bob calls it this");
        press(second, "Save draft");
        byId(desk, "label").fill(after + ", again");
        press(desk, "Save draft");
        assertThat(desk.locator("h1").innerText()).contains("Bob (bob) saved this entry");
        assertThat(desk.locator("main").innerText()).contains("Bob calls it this", after + ", again");
        press(desk, "Save draft");
        assertThat(byId(desk, "label").inputValue()).isEqualTo(after + ", again");
    }

    private static void restore(Page desk, String label) {
        leaveBy(desk, desk.getByText("All of it, to compare and to restore"));
        // The latest has no such button, so the second is the one before Bob's.
        leaveBy(desk, desk.locator("button[name=restore]").nth(1));
        assertThat(byId(desk, "label").inputValue()).isEqualTo(label);
    }

    private static void rollBack(Page desk, String release) {
        desk.navigate("/admin/releases");
        leaveBy(desk, desk.locator("main a[href='" + release + "']").first());
        leaveBy(desk, desk.getByText("Roll back to this release"));
        press(desk, "Roll back now");
        assertThat(desk.getByText("You rolled back.").isVisible()).isTrue();
        desk.navigate("/admin/audit");
        assertThat(desk.locator("main").innerText()).contains("rolled back", "published");
    }

    private static void signOut(Page desk) {
        desk.navigate("/admin");
        press(desk, "Sign out");
        desk.navigate(FATIGUE);
        assertThat(desk.locator("h1").innerText()).isEqualTo("Sign in");
    }

    private static String live(Page desk) {
        desk.navigate("/admin/releases");
        return desk.locator("main li:has(.live) a").first().getAttribute("href");
    }

    private static String label(Page visitor) {
        visitor.navigate("/symptoms/fatigue");
        return visitor.locator("h1").innerText();
    }
}
