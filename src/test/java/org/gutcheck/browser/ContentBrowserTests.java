package org.gutcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.editing.NewEntry;
import org.junit.jupiter.api.Test;

/** The pages about content on every screen, and those on which an editor is told what is wrong and loses nothing. */
class ContentBrowserTests extends EditorsBrowserTest {

    private static final List<String> PAGES = List.of(
            "/admin/content",
            "/admin/content?q=a",
            "/admin/content/settings/site",
            "/admin/content/symptom?q=a",
            "/admin/content/symptom/gas-and-bloating",
            "/admin/content/rule/general-low-fodmap-diet",
            "/admin/content/citation/4",
            "/admin/content/warning-sign/chest-pain",
            "/admin/content/warning-sign/chest-pain/sign-off",
            "/admin/content/codes/symptom:brain-fog",
            "/admin/content/order/support",
            "/admin/content/order/explainer?moved=tests",
            "/admin/content/order/support/history?release=1");

    @Test
    void axeFindsNothingOnThePagesAboutContent() {
        Page page = phone();
        setUp(page);
        for (String path : PAGES) {
            page.navigate(path);
            AccessibilityBrowserTests.findsNothing(page);
            fitsTheScreen(page);
        }
    }

    @Test
    void axeFindsNothingOnThePagesOfAnyKind() {
        Page page = phone();
        setUp(page);
        for (EntryKind kind : EntryKind.values()) {
            if (!NewEntry.canBeAdded(kind)) {
                continue;
            }
            String list = "/admin/content/" + kind.prefix();
            page.navigate(list);
            String entry = page.locator("main .lines a").last().getAttribute("href");
            boolean first = kind == EntryKind.SYMPTOM;
            for (String path : first ? List.of(list, entry, entry + "/history", list + "/new") : List.of(entry)) {
                page.navigate(path);
                AccessibilityBrowserTests.findsNothing(page);
                fitsTheScreen(page);
            }
        }
    }

    @Test
    void pagesFitAWideDarkScreenAndTheNarrowestOne() {
        for (Page page : List.of(page(DESKTOP, true, ColorScheme.DARK), page(NARROW, false, ColorScheme.LIGHT))) {
            nobodyIsThereYet();
            setUp(page);
            for (String path : PAGES) {
                page.navigate(path);
                fitsTheScreen(page);
            }
        }
    }

    @Test
    void aMistakeAConflictAndTheHistoryArePagesThatFit() {
        Page page = phone();
        setUp(page);
        Page other = page.context().newPage();
        page.navigate("/admin/content/support");
        page.locator("main .lines a").first().click();
        String path = page.url();
        other.navigate(path);

        byId(page, "label").fill("");
        press(page, "Save draft");
        assertThat(page.locator("#problem").innerText()).contains("Fill this in");
        AccessibilityBrowserTests.findsNothing(page);
        byId(page, "label").fill("A first name");
        press(page, "Save draft");
        assertThat(page.locator("[role=status]").innerText()).contains("Saved as a draft");

        byId(other, "label").fill("Another name");
        press(other, "Save draft");
        assertThat(other.locator("h1").innerText()).contains("Ada Lovelace (ada) saved this entry");
        AccessibilityBrowserTests.findsNothing(other);
        fitsTheScreen(other);
        press(other, "Save draft");
        assertThat(byId(other, "label").inputValue()).isEqualTo("Another name");

        leaveBy(other, other.getByText("All of it, to compare and to restore"));
        AccessibilityBrowserTests.findsNothing(other);
        fitsTheScreen(other);
        press(other, "Compare the two chosen");
        assertThat(other.locator("#cmp").innerText()).contains("From revision");
        press(other, "Go back to this one");
        assertThat(byId(other, "label").inputValue()).isEqualTo("A first name");
    }
}
