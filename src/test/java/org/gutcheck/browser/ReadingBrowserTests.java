package org.gutcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import org.gutcheck.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read is comfortable to read, on every screen. */
class ReadingBrowserTests extends BrowserTest {

    /** Letters in the longest line of each paragraph of three lines or more; lines are told apart by where they stand. */
    private static final String LINES = """
            () => [...document.querySelectorAll('main p:not(.cites)')].map(part => {
              const walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
              const lines = new Map(), range = document.createRange();
              for (let node = walk.nextNode(); node; node = walk.nextNode())
                for (let i = 0; i < node.length; i++) {
                  range.setStart(node, i); range.setEnd(node, i + 1);
                  const box = range.getClientRects()[0];
                  if (box && box.width) lines.set(Math.round(box.bottom / 8), (lines.get(Math.round(box.bottom / 8)) ?? 0) + 1);
                }
              return lines.size < 3 ? 0 : Math.max(...lines.values());
            }).filter(Boolean)""";

    private static final String PAINTED =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, 2560})
    @SuppressWarnings("unchecked")
    void linesAreShortEnoughToFindTheNext(int width) {
        Page page = page(width, true, ColorScheme.LIGHT);
        for (String path : Pages.ofEveryKind().toList()) {
            page.navigate(path);
            List<Integer> longest = (List<Integer>) page.evaluate(LINES);
            assertThat(longest).as(path).allMatch(letters -> letters <= 75);
        }
    }

    /** 1280 by 1024 at 400 %. */
    @Test
    void atFourTimesTheSizeNothingScrollsSidewaysOrCoversWhatHasTheFocus() {
        Page page = page(NARROW, true, ColorScheme.LIGHT);
        page.setViewportSize(NARROW, 256);
        for (String path : Pages.ofEveryKind().toList()) {
            page.navigate(path);
            fitsTheScreen(page);
        }
        check(page, NO_SIGN);
        next(page);
        nothingCoversTheFocus(page);
    }

    @ParameterizedTest
    @CsvSource({"320, 640", "360, 800", "1280, 720"})
    void theStepBarStaysInSightAndCoversNothing(int width, int height) {
        Page page = page(width, true, ColorScheme.LIGHT);
        page.setViewportSize(width, height);
        page.navigate("/check");
        check(page, NO_SIGN);
        next(page);
        check(page, ADULT);
        next(page);
        next(page);
        nothingCoversTheFocus(page);
        page.evaluate("scrollTo(0, 400)");
        Locator progress = page.locator("#rest-of-body .progress");
        assertThat(progress.boundingBox().y).isBetween(0.0, 1.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESKTOP})
    void nothingJumpsWhenTheScriptComesLate(int width) {
        Page page = page(width, true, ColorScheme.LIGHT);
        List<Route> held = new ArrayList<>();
        page.route("**/*.js", held::add);
        page.navigate("/check", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.locator("#urgent-check-h").waitFor();
        page.evaluate(PAINTED);
        held.forEach(Route::resume);
        page.locator("form.stepped").waitFor();
        page.evaluate(PAINTED);
        Number shift = (Number) page.evaluate("""
                () => new Promise(done => {
                  const moved = new PerformanceObserver(() => {});
                  moved.observe({ type: 'layout-shift', buffered: true });
                  done(moved.takeRecords().reduce((sum, entry) => sum + entry.value, 0));
                })""");
        assertThat(shift.doubleValue()).isZero();
    }

    @SuppressWarnings("unchecked")
    private static void nothingCoversTheFocus(Page page) {
        page.evaluate("""
                () => document.addEventListener('focusin', event => {
                  const covered = window.covered ??= [];
                  const box = event.target.getBoundingClientRect();
                  const on = document.elementFromPoint(box.left + box.width / 2, Math.max(box.top, 0) + 1);
                  if (on?.closest('.progress') && !event.target.closest('.progress')) covered.push(event.target.id);
                })""");
        for (String key : List.of("Tab", "Shift+Tab")) {
            for (int stop = 0; stop < 60; stop++) {
                page.keyboard().press(key);
            }
        }
        assertThat((List<Object>) page.evaluate("window.covered ?? []")).isEmpty();
    }
}
