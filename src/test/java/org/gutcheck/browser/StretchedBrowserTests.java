package org.gutcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gutcheck.Pages;
import org.gutcheck.web.PublishedSites;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** In a language of longer words every text is a message or the content's, none is cut off, and it may run from the right. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:stretched")
@Import(StretchedMessages.Instead.class)
class StretchedBrowserTests extends EditorsBrowserTest {

    private static final String TEXTS = """
            () => {
              const texts = [document.documentElement.dataset.printed || ""];
              const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                if (!walker.currentNode.parentElement.closest("script, noscript, style, textarea")) texts.push(walker.currentNode.data);
              }
              for (const name of ["aria-label", "placeholder", "title", "alt"]) {
                for (const element of document.querySelectorAll(`[${name}]`)) texts.push(element.getAttribute(name));
              }
              for (const meta of document.querySelectorAll("meta[name=description]")) texts.push(meta.content);
              return texts;
            }""";

    /** What only a screen reader reads takes no room and covers nothing. */
    private static final String IS_SEEN = """
            const isSeen = element => {
              for (let around = element; around; around = around.parentElement) {
                if (getComputedStyle(around).clipPath === "inset(50%)") return false;
              }
              return element.checkVisibility({visibilityProperty: true}) && !element.closest("svg, script, .skip");
            };
            """;

    /** Parts that hide some of what they hold. */
    private static final String CUT_OFF = "() => {" + IS_SEEN + """
            return [...document.querySelectorAll("body *")].filter(element => {
              if (!isSeen(element) || element.matches("input, textarea")) return false;
              const style = getComputedStyle(element);
              const hides = overflow => ["hidden", "clip"].includes(overflow);
              return hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1
                || hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
            }).map(element => element.outerHTML.slice(0, 120)) }""";

    /** Pairs of texts and fields of which one lies over a third of the other's height. */
    private static final String OVERLAPS = "() => {" + IS_SEEN + """
              scrollTo(0, 0);
              const parts = [];
              const add = (node, rects, name) => {
                for (const box of rects) if (box.width > 1 && box.height > 1) parts.push({node, box, name});
              };
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const node = walker.currentNode;
                if (!node.data.trim() || !isSeen(node.parentElement)) continue;
                const range = document.createRange();
                range.selectNodeContents(node);
                add(node, range.getClientRects(), node.data.trim().slice(0, 40));
              }
              for (const field of document.querySelectorAll("input, select, textarea, button")) {
                if (isSeen(field)) add(field, [field.getBoundingClientRect()], field.localName + " " + (field.id || field.name));
              }
              parts.sort((one, other) => one.box.top - other.box.top);
              const found = [];
              parts.forEach(({node, box, name}, at) => {
                for (let next = at + 1; next < parts.length && parts[next].box.top < box.bottom; next++) {
                  const other = parts[next];
                  if (node.contains(other.node) || other.node.contains(node)) continue;
                  const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
                  const high = Math.min(box.bottom, other.box.bottom) - other.box.top;
                  if (wide > 3 && high > Math.min(box.height, other.box.height) / 3) found.push(name + " / " + other.name);
                }
              });
              return found;
            }""";

    @Autowired
    PublishedSites sites;

    private final List<String> wrong = new ArrayList<>();

    @BeforeEach
    void begin() {
        wrong.clear();
    }

    @Test
    void everyPublicPageIsWholeInLongWordsAndFromTheRight() {
        KnownTexts content = KnownTexts.of(sites.current());
        Page page = phone();
        for (String path : Stream.concat(Pages.ofEveryKind(), Stream.of("/nothing", "/symptoms/fatige", "/?country=GB"))
                .toList()) {
            page.navigate(path);
            look(page, content);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aTextThatIsNeitherAMessageNorTheContentsIsSeen() {
        KnownTexts content = KnownTexts.of(sites.current());
        assertThat(content.unknownIn("⟦Ïñ brackets⟧ Brain fog. ⟦Öne ⟦in⟧ another⟧, Call 911 911"))
                .hasValue(". , call");
        assertThat(content.unknownIn("⟦Ïñ brackets⟧ Press here ⟦ẋẋẋ⟧")).isPresent();
        assertThat(StretchedMessages.stretched("Call {0} now")).matches("⟦Cåll \\{0} ñöw [ẋ ]+⟧");
    }

    @ParameterizedTest
    @CsvSource({
        "overflow: hidden; block-size: 10px; margin-block-end: 20px, '', Cut off at",
        "overflow: clip; inline-size: 10px; white-space: nowrap, '', Cut off at",
        "overflow: hidden, '', ''",
        "'', margin-block-start: -14px, Over each other at",
        "'', margin-block-start: -4px, ''",
        "inline-size: 200vw, '', Scrolls sideways:"
    })
    void whatIsCutOffOrLiesOverSomethingIsSeen(String first, String second, String seen) {
        Page page = phone();
        page.setContent("<!doctype html><html><style>p { margin: 0 }</style><p style='" + first
                + "'>Some words that are long.</p>" + "<p>Between.</p>".repeat(700) + "<p style='" + second
                + "'>More of them.</p></html>");
        lookFor(page, "");
        if (seen.isEmpty()) {
            assertThat(wrong).isEmpty();
        } else {
            assertThat(wrong).hasSize(1).first().asString().startsWith(seen);
        }
    }

    @Test
    void everyStateOfTheCheckIsWholeInLongWordsAndFromTheRight() {
        KnownTexts content = KnownTexts.of(sites.current());
        Page page = phone();
        page.navigate("/check");
        check(page, UNSURE);
        look(page, content);
        next(page);
        next(page);
        look(page, content);
        check(page, ADULT);
        for (int screen = 3; screen <= 8; screen++) {
            next(page);
            if (screen == 5) {
                check(page, STRESS, "risk-factor-nsaids-or-alcohol--alcohol");
            }
            look(page, content);
        }
        tick(page, FOG, GAS, "warning-sign-jaundice", "condition-irritable-bowel-syndrome", "about-you-pregnant");
        submit(page);
        look(page, content);
        page.locator("#leave-out").click();
        page.waitForLoadState();
        look(page, content);
        for (String tick : List.of("about-you-under-18", CHEST_PAIN)) {
            page.navigate("/check");
            tick(page, tick);
            sendAsItIs(page);
            look(page, content);
        }
        Page plain = page(PHONE, false, ColorScheme.LIGHT);
        plain.navigate("/check");
        check(plain, GAS, NO_GUT);
        submit(plain);
        look(plain, content);
        assertThat(wrong).isEmpty();
    }

    @Test
    void theMainPagesForEditorsAreWholeInLongWordsAndFromTheRight() {
        KnownTexts content =
                KnownTexts.of(sites.current(), "qq-editor", "The content that this version of Gutcheck comes with");
        Page page = phone();
        page.navigate("/admin/setup?token=test");
        look(page, content);
        byId(page, "username").fill("qq-editor");
        byId(page, "name").fill("qq-editor");
        byId(page, "password").fill(PASSWORD);
        byId(page, "again").fill(PASSWORD);
        leaveBy(page, page.locator("main button").first());
        page.navigate("/admin/login");
        look(page, content);
        byId(page, "username").fill("qq-editor");
        byId(page, "password").fill(PASSWORD);
        leaveBy(page, page.locator("main button").first());
        for (String path : List.of(
                "",
                "/content",
                "/content/symptom",
                "/content/symptom/fatigue",
                "/content/rule/new",
                "/content/symptom/fatigue/history",
                "/content/order/symptom",
                "/plan",
                "/releases",
                "/citations",
                "/import",
                "/accounts",
                "/accounts/new",
                "/account",
                "/site/symptoms/fatigue",
                "/nothing")) {
            page.navigate("/admin" + path);
            look(page, content);
        }
        assertThat(wrong).isEmpty();
    }

    /** Whatever the page has to show must be the content's own words, or a message, which stands in brackets. */
    private void look(Page page, KnownTexts content) {
        assertThat(page.title()).contains(String.valueOf(StretchedMessages.OPEN), "ẋ");
        for (Object text : (List<?>) page.evaluate(TEXTS)) {
            content.unknownIn(text.toString())
                    .ifPresent(words -> wrong.add("No message at " + page.url() + ": " + words));
        }
        lookFor(page, "");
        page.evaluate("document.documentElement.dir = 'rtl'");
        lookFor(page, " from the right");
        page.evaluate("document.documentElement.dir = 'ltr'");
    }

    private void lookFor(Page page, String how) {
        for (Object element : (List<?>) page.evaluate(CUT_OFF)) {
            wrong.add("Cut off" + how + " at " + page.url() + ": " + element);
        }
        for (Object pair : (List<?>) page.evaluate(OVERLAPS)) {
            wrong.add("Over each other" + how + " at " + page.url() + ": " + pair);
        }
        if (!(boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")) {
            wrong.add("Scrolls sideways" + how + ": " + page.url());
        }
    }
}
