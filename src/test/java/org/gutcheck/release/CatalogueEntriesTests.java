package org.gutcheck.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gutcheck.catalogue.CatalogueFixtures;
import org.gutcheck.catalogue.CatalogueParts;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.EntryKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class CatalogueEntriesTests {

    private final CatalogueParts sample = CatalogueFixtures.sample().parts();

    @Test
    void aCatalogueTakenApartAndPutTogetherIsTheSame() {
        assertThat(CatalogueEntries.of(sample).parts()).isEqualTo(sample);
        CatalogueParts seeded = SeededCatalogue.get().parts();
        assertThat(CatalogueEntries.of(seeded).parts()).isEqualTo(seeded);
    }

    @Test
    void everyKindIsTakenApart() {
        assertThat(CatalogueEntries.of(SeededCatalogue.get().parts()).entries().keySet())
                .extracting(EntryAddress::kind)
                .contains(EntryKind.values());
    }

    @Test
    void aCitationIsAnEntryThatNamesItsClaim() {
        ObjectNode citation = CatalogueEntries.of(sample).entries().get(EntryAddress.of(EntryKind.CITATION, 7));

        assertThat(citation.path("claim").asString()).isEqualTo("symptom-brain-fog");
        assertThat(citation.path("listEntry").intValue()).isEqualTo(7);
    }

    @Test
    void whatAnOrderDoesNotNameComesLast() {
        CatalogueEntries entries = CatalogueEntries.of(sample);
        Map<EntryAddress, ObjectNode> changed = new LinkedHashMap<>(entries.entries());
        String first = sample.symptoms().get(0).slug().value();
        ObjectNode order =
                changed.get(CatalogueEntries.orderOf(EntryKind.SYMPTOM)).deepCopy();
        order.withArray("ids").remove(0);
        changed.put(CatalogueEntries.orderOf(EntryKind.SYMPTOM), order);

        CatalogueParts parts = new CatalogueEntries(changed, entries.retired()).parts();

        assertThat(parts.symptoms().get(parts.symptoms().size() - 1).slug().value())
                .isEqualTo(first);
    }
}
