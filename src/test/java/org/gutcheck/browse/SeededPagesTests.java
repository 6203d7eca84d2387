package org.gutcheck.browse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gutcheck.browse.SeededPages.escaped;
import static org.gutcheck.browse.SeededPages.showsCodes;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Citation;
import org.gutcheck.catalogue.Claim;
import org.gutcheck.catalogue.Item;
import org.gutcheck.catalogue.Reference;
import org.gutcheck.release.SeededCatalogue;
import org.gutcheck.web.SeededSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Every page of the library, with the content that the migrations bring. */
@WebMvcTest
@Import(SeededSite.class)
class SeededPagesTests {

    private static final Catalogue CATALOGUE = SeededCatalogue.get();
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    @Autowired
    MockMvcTester web;

    private SeededPages pages;

    @BeforeEach
    void open() {
        pages = new SeededPages(web);
    }

    @ParameterizedTest
    @MethodSource("org.gutcheck.browse.SeededPages#paths")
    void everyPageIsWholeAndNamesNothingTwice(String path) {
        String page = pages.page(path);
        assertThat(page).doesNotContain("??", "{{", "null").containsOnlyOnce("<h1");
        assertThat(page.replaceAll("<script type=\"application/ld.json\">.*?</script>", ""))
                .doesNotContain("}}");
        List<String> ids =
                ID.matcher(page).results().map(found -> found.group(1)).toList();
        assertThat(ids).doesNotHaveDuplicates();
        Pattern.compile("href=\"#([^\"]+)\"")
                .matcher(page)
                .results()
                .forEach(link -> assertThat(new HashSet<>(ids).contains(link.group(1)) || isMark(link.group(1)))
                        .as(path + " leads to #" + link.group(1))
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("org.gutcheck.browse.SeededPages#items")
    void everyItemHasItsClaimsWithTheEntryAndTheReviewOfEachNumber(Item item) {
        String page = pages.page(Shelf.href(item));
        assertThat(page)
                .contains(escaped(item.label()), escaped(item.description()))
                .containsIgnoringCase(escaped(item.printedName()));
        List<Claim> claims = CATALOGUE.claimsAboutItem(item).isEmpty()
                ? CATALOGUE.claimsAbout(item.address())
                : CATALOGUE.claimsAboutItem(item);
        for (Claim claim : claims) {
            assertThat(page).contains(escaped(claim.statement()), escaped(claim.section()));
            claim.citations().forEach(citation -> showsInFull(page, citation));
        }
        assertThat(page).contains("Where it is used");
    }

    @ParameterizedTest
    @MethodSource("org.gutcheck.browse.SeededPages#items")
    void everyItemHasItsCodes(Item item) {
        showsCodes(pages.page(Shelf.href(item)), item.address());
    }

    @Test
    void aPrintedNameThatIsTheLabelStandsOnce() {
        assertThat(pages.page("/symptoms"))
                .doesNotContain("as “Brain fog”")
                .contains("The article gives no source here.");
        assertThat(pages.page("/symptoms/brain-fog")).containsPattern("Printed in the article\\s+under ");
    }

    @Test
    void theNumbersThatFiveConditionsShareStandOnTheShelfOnce() {
        String page = pages.page("/conditions");
        assertThat(page).containsOnlyOnce("href=\"#ref-29\"").containsOnlyOnce("href=\"#ref-36\"");
        assertThat(page.split("Same numbers as under “Ulcerative colitis”.", -1))
                .hasSize(5);
    }

    @Test
    void everyNumberStandsOnTheReferencesPageInTheSameWords() {
        CATALOGUE.citations().forEach(cited -> reviewed(pages.page("/references"), cited.citation()));
        assertThat(pages.page("/references")).contains("Could also mean:").contains("May be meant instead:");
    }

    private static void showsInFull(String page, Citation citation) {
        assertThat(page).contains("[" + citation.number() + "]", "id=\"ref-" + citation.number() + "\"");
        reviewed(page, citation);
        if (citation.listEntry() != null) {
            Reference entry = CATALOGUE.reference(citation.listEntry()).orElseThrow();
            String printed = page.substring(page.indexOf("id=\"ref-" + citation.number() + "\""));
            assertThat(printed).contains(escaped(entry.asPrinted()));
            entry.sameWorkAs()
                    .forEach(other -> assertThat(printed)
                            .contains("Also printed as", "href=\"/references#entry-" + other + "\""));
        }
    }

    private static void reviewed(String page, Citation citation) {
        int start = page.indexOf("id=\"ref-" + citation.number() + "\"");
        String reading = page.substring(start, page.indexOf("Reviewed on", start));
        assertThat(reading).contains(escaped(citation.review().note()));
        citation.review().proposals().stream()
                .filter(proposal -> !proposal.equals(citation.listEntry()))
                .forEach(proposal -> assertThat(reading)
                        .contains("#entry-" + proposal + "\"", "That is our reading, not a fact.")
                        .contains(
                                citation.review().status().name().equals("FITS")
                                        ? "Could also mean:"
                                        : "May be meant instead:"));
    }

    private static boolean isMark(String anchor) {
        return anchor.startsWith("m-");
    }
}
