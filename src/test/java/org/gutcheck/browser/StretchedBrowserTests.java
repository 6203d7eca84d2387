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
                if (!walker.currentNode.parentElement.closest("script, style, textarea")) texts.push(walker.currentNode.data);
              }
              for (const name of ["aria-label", "placeholder", "title", "alt"]) {
                for (const element of document.querySelectorAll(`[${name}]`)) texts.push(element.getAttribute(name));
              }
              for (const meta of document.querySelectorAll("meta[name=description]")) texts.push(meta.content);
              return texts;
            }""";

    private static final String CUT_OFF = """
            () => [...document.querySelectorAll("body *")].filter(element => {
              const style = getComputedStyle(element);
              return ["hidden", "clip"].includes(style.overflowX) && !element.closest("svg, .vh, input, textarea")
                && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
            }).map(element => element.outerHTML.slice(0, 120))""";

    /** Pairs of texts or boxes that lie over each other. */
    private static final String OVERLAPS = """
            () => {
              const boxes = [];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode() && boxes.length < 600) {
                const node = walker.currentNode;
                if (!node.data.trim() || node.parentElement.closest("svg, script, .vh, .skip")) continue;
                const range = document.createRange();
                range.selectNodeContents(node);
                for (const box of range.getClientRects()) boxes.push([box, node.data.trim().slice(0, 40)]);
              }
              for (const input of document.querySelectorAll("input:not([type=hidden]), select, button")) {
                if (!input.closest("button, select")) boxes.push([input.getBoundingClientRect(), input]);
              }
              const seen = boxes.filter(([box]) => box.width > 1 && box.height > 1 && typeof box !== "string");
              const found = [];
              seen.forEach(([a, one], at) => seen.slice(at + 1).forEach(([b, other]) => {
                const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
                const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
                if (wide > 3 && high > 6 && typeof one === "string" && typeof other === "string") found.push(one + " / " + other);
                if (wide > 3 && high > 6 && typeof one === "string" && other.type === "checkbox") found.push(one + " / " + other.id);
              }));
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
        cutOff(page, "");
        Object before = page.evaluate(OVERLAPS);
        page.evaluate("document.documentElement.dir = 'rtl'");
        cutOff(page, " from the right");
        List<Object> over = new ArrayList<>((List<?>) page.evaluate(OVERLAPS));
        over.removeAll((List<?>) before);
        over.forEach(pair -> wrong.add("Over each other from the right at " + page.url() + ": " + pair));
        page.evaluate("document.documentElement.dir = 'ltr'");
    }

    private void cutOff(Page page, String how) {
        ((List<?>) page.evaluate(CUT_OFF))
                .forEach(element -> wrong.add("Cut off" + how + " at " + page.url() + ": " + element));
        if (!(boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")) {
            wrong.add("Scrolls sideways" + how + ": " + page.url());
        }
    }
}
