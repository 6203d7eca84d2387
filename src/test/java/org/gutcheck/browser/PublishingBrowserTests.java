package org.gutcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** From the plan to the release, back again, and out and in as a file, as a publisher's browser meets it. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:publishing-browser")
class PublishingBrowserTests extends EditorsBrowserTest {

    @BeforeEach
    void somethingToPublish() {
        sql.sql("update symptom set label = 'Foggy ' || (select count(*) from release) where slug = 'brain-fog'")
                .update();
        sql.sql("update symptom set position = 0 where slug = 'joint-pain'").update();
    }

    @Test
    void axeFindsNothingOnAPhone() {
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

    private void walk(Page page, Consumer<Page> look) {
        Consumer<Page> seen = look.andThen(BrowserTest::fitsTheScreen);
        setUp(page);
        String release = publish(page, seen);
        page.navigate("/admin/releases");
        seen.accept(page);
        rollBack(page, seen);
        takeInAgain(page, release, seen);
    }

    private String publish(Page page, Consumer<Page> seen) {
        page.navigate("/admin/plan");
        seen.accept(page);
        page.locator("input[value='symptom:brain-fog']").check();
        press(page, "Hold back what is ticked");
        assertThat(page.locator("input[value='symptom:brain-fog']").isChecked()).isTrue();
        page.locator("input[value='symptom:brain-fog']").uncheck();
        press(page, "Go on to publish");
        seen.accept(page);
        press(page, "Publish now");
        assertThat(page.locator("#note-err").isVisible()).isTrue();
        seen.accept(page);
        byId(page, "note").fill("Better words for fog");
        press(page, "Publish now");
        assertThat(page.getByText("It is published.").isVisible()).isTrue();
        seen.accept(page);
        return page.url().replaceFirst("\\?.*", "");
    }

    private void rollBack(Page page, Consumer<Page> seen) {
        page.navigate("/admin/releases/1");
        seen.accept(page);
        leaveBy(page, page.getByText("Roll back to this release"));
        seen.accept(page);
        press(page, "Roll back now");
        assertThat(page.getByText("You rolled back.").isVisible()).isTrue();
        seen.accept(page);
    }

    private void takeInAgain(Page page, String release, Consumer<Page> seen) {
        byte[] document = page.request().get(release + "/document.json").body();
        sql.sql("update symptom set label = 'Something else' where slug = 'brain-fog'")
                .update();
        page.navigate("/admin/import");
        seen.accept(page);
        choose(page, "no release".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator("#document-err").innerText()).contains("cannot be imported");
        seen.accept(page);
        choose(page, document);
        assertThat(page.locator("del").allInnerTexts()).contains("Something else");
        seen.accept(page);
        press(page, "Import it into the draft");
        assertThat(page.getByText("It is imported into the draft.").isVisible()).isTrue();
        seen.accept(page);
    }

    private static void choose(Page page, byte[] file) {
        page.locator("#document").setInputFiles(new FilePayload("release.json", "application/json", file));
        press(page, "See what it would change");
    }
}
