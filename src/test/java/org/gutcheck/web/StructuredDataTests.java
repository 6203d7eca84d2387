package org.gutcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gutcheck.SchemaOrg;
import org.gutcheck.catalogue.CatalogueFixtures;
import org.gutcheck.catalogue.Settings;
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
    void whatIsNotKnownIsNotSaid() {
        JsonNode document = JsonMapper.shared()
                .readTree(new StructuredData(SITE, null, "1 (0123abcd)", "Adults")
                        .of("About", "What it is for", null, PageFacts.ofArticle(PageFacts.ABOUT)));
        SchemaOrg.assertValid(document);
        assertThat(document.has("url")).isFalse();
        assertThat(document.path("isPartOf").has("url")).isFalse();
    }

    private static String data(String title, PageFacts facts) {
        return new StructuredData(SITE, "https://gutcheck.example/", "1 (0123abcd)", "Adults")
                .of(title, "What it is", "https://gutcheck.example/page", facts);
    }
}
