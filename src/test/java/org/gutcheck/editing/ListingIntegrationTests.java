package org.gutcheck.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.gutcheck.TestDatabase;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.EntryKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists of drafts, and what is found in them. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ListingIntegrationTests extends DraftsTest {

    ListingIntegrationTests(TestDatabase database) {
        super(database);
    }

    @Test
    void everyKindIsSearchedForWordsInItsTexts() {
        for (EntryKind kind : EntryKind.values()) {
            assertThat(drafts.list(kind, new Search("no such words at all", 0)).total())
                    .as(kind.prefix())
                    .isZero();
        }
        assertThat(drafts.list(EntryKind.REFERENCE, new Search("bjarnason", 0)).lines())
                .anyMatch(line -> line.beside().startsWith("Side effects of nonsteroidal"));
        assertThat(drafts.list(EntryKind.SOURCE, new Search("NG12", 0)).lines())
                .extracting(Listing.Line::beside)
                .containsExactly("NICE, 2015, updated 2023", "NICE, 2015");
        assertThat(drafts.list(EntryKind.EXPLAINER, new Search("stool kits", 0)).total())
                .isEqualTo(1);
    }

    @Test
    void whatStandsIsListedByTitleOrId() {
        assertThat(drafts.list(EntryKind.SYMPTOM, new Search("BLOAT", 0)).lines())
                .extracting(Listing.Line::address)
                .contains(new EntryAddress(EntryKind.SYMPTOM, "gas-and-bloating"));
        assertThat(drafts.list(EntryKind.SYMPTOM, new Search("100%", 0)).total())
                .isZero();
        Listing citations = drafts.list(EntryKind.CITATION, Search.ALL);
        assertThat(citations.total()).isEqualTo(57);
        assertThat(citations.lines())
                .hasSize(50)
                .first()
                .extracting(Listing.Line::address)
                .hasToString("citation:1");
        assertThat(citations.hasNext()).isTrue();
        assertThat(drafts.list(EntryKind.CITATION, new Search("", 1)).hasNext()).isFalse();
        assertThat(drafts.list(EntryKind.CODES, Search.ALL).total()).isPositive();
        for (EntryKind kind : EntryKind.values()) {
            assertThat(drafts.list(kind, Search.ALL)).isNotNull();
        }
    }
}
