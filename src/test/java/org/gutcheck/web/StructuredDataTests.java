package org.gutcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gutcheck.SchemaOrg;
import org.gutcheck.catalogue.CatalogueFixtures;
import org.gutcheck.catalogue.Settings;
import org.gutcheck.catalogue.SignOff;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StructuredDataTests {

    private static final Settings SITE =
            CatalogueFixtures.sample().edition().catalogue().settings();
    private static final String EVIL = "</script><script>alert(1)</script><!-- & ]]>";

    @Test
    void noTextEndsTheElementThatTheDataStandsIn() {
        String data = data(EVIL, PageFacts.ofItem(EVIL, List.of()));
        assertThat(data).doesNotContain("<", ">", "&");
        JsonNode document = JsonMapper.shared().readTree(data);
        assertThat(document.path("name").asString()).isEqualTo(EVIL);
        assertThat(document.at("/about/name").asString()).isEqualTo(EVIL);
    }

    @Test
    void aClinicianIsNamedOnlyWhereOneHasChecked() {
        JsonNode unchecked = JsonMapper.shared().readTree(data("Chest pain", PageFacts.ofSafetyText(null)));
        assertThat(unchecked.has("reviewedBy")).isFalse();
        assertThat(unchecked.has("lastReviewed")).isFalse();
        SignOff signOff = new SignOff("Ada Lovelace", "General practitioner", LocalDate.of(2026, 11, 20));
        JsonNode checked = JsonMapper.shared().readTree(data("Chest pain", PageFacts.ofSafetyText(signOff)));
        SchemaOrg.assertValid(checked);
        assertThat(checked.at("/reviewedBy/name").asString()).isEqualTo("Ada Lovelace");
        assertThat(checked.at("/reviewedBy/jobTitle").asString()).isEqualTo("General practitioner");
        assertThat(checked.path("lastReviewed").asString()).isEqualTo("2026-11-20");
    }

    @Test
    void whatIsNotKnownIsNotSaid() {
        JsonNode document = JsonMapper.shared()
                .readTree(new StructuredData(SITE, null, "1 (0123abcd)", Instant.EPOCH, "Adults")
                        .of("About", "What it is for", null, PageFacts.ofArticle(PageFacts.ABOUT)));
        SchemaOrg.assertValid(document);
        assertThat(document.has("url")).isFalse();
        assertThat(document.path("isPartOf").has("url")).isFalse();
    }

    private static String data(String title, PageFacts facts) {
        return new StructuredData(SITE, "https://gutcheck.example/", "1 (0123abcd)", Instant.EPOCH, "Adults")
                .of(title, "What it is", "https://gutcheck.example/page", facts);
    }
}
