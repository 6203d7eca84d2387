package org.gutcheck.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Code;
import org.gutcheck.catalogue.Item;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.catalogue.SourceRef;
import org.gutcheck.catalogue.WarningSign;
import org.gutcheck.release.SeededCatalogue;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/** Reads the pages of the site with the content that the migrations bring, each of them once. */
record SeededPages(MockMvcTester web) {

    private static final Catalogue CATALOGUE = SeededCatalogue.get();

    /** Each page is asked for once. */
    private static final Map<String, String> PAGES = new TreeMap<>();

    static Stream<Item> items() {
        return CATALOGUE.parts().items().filter(item -> item.kind() != Kind.BODY_SYSTEM);
    }

    static Stream<WarningSign> signs() {
        return CATALOGUE.parts().warningSigns().stream();
    }

    static Stream<String> paths() {
        return Stream.of(
                        Stream.of(
                                "/",
                                "/library",
                                "/about",
                                "/references",
                                "/warning-signs",
                                "/scope",
                                "/safety-sources"),
                        Stream.of(Shelf.values()).map(shelf -> "/" + shelf.path()),
                        items().map(Shelf::href),
                        signs().map(sign -> Shelf.href(sign.address())))
                .flatMap(paths -> paths);
    }

    static void showsCodes(String page, Address subject) {
        for (Code code : CATALOGUE.codes(subject)) {
            assertThat(page).contains("Codes for clinicians", ">" + code.code() + "<");
            CATALOGUE.parts().codes().terminologies().stream()
                    .filter(terminology -> terminology.slug().equals(code.terminology()))
                    .forEach(terminology -> assertThat(page)
                            .contains(
                                    escaped(terminology.name()),
                                    escaped(terminology.edition()),
                                    escaped(terminology.licence())));
        }
    }

    void namesTheSource(String page, SourceRef ref) {
        assertThat(page)
                .contains(escaped(CATALOGUE.source(ref.source()).title()))
                .contains(escaped(CATALOGUE.source(ref.source()).organisation()));
        assertThat(page("/safety-sources")).contains(escaped(ref.locator()));
    }

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    /** The page, with plain spaces between numbers and units. */
    String page(String path) {
        return PAGES.computeIfAbsent(path, asked -> {
            MvcTestResult result = web.get().uri(asked).exchange();
            assertThat(result).as(asked).hasStatusOk();
            try {
                return result.getResponse().getContentAsString().replace('\u00a0', ' ');
            } catch (UnsupportedEncodingException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
