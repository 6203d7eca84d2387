package org.gutcheck.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.editing.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every text of every kind is found by the words in it, in lists where entries can be told apart. */
class SearchIntegrationTests extends ContentSiteTest {

    /** A text that is the title, one beside it, one of a part, of a row of parts, in a record, and an address. */
    @ParameterizedTest
    @CsvSource({
        "Bjarnason, reference, reference:3",
        "NICE, source, source:ng12-lgi",
        "2015, source, source:ng12-ugi",
        "ibuprofen, caution, ",
        "{{emergency}}, warning-sign, warning-sign:chest-pain",
        "911, help-lines, help-lines:US",
        "gb, help-lines, help-lines:GB",
        "HP:0003270, codes, codes:symptom:gas-and-bloating",
        "SYMPTOM:GAS, codes, codes:symptom:gas-and-bloating"
    })
    void wordsAreFoundWhereverTheyStand(String words, String kind, String entry) {
        String found = entry == null ? kind + ":" : entry;
        String q = URLEncoder.encode(words, StandardCharsets.UTF_8);

        assertThat(main("/admin/content?q=" + q)).contains("id=\"k-" + kind + "\"", found);
        assertThat(main("/admin/content/" + kind + "?q=" + q)).contains(found);
    }

    @Test
    void textsOfPartsAreFoundAndWhatNamesAnEntryIsNot() {
        String word = "Zyzzyva%_";
        sql.sql("update explainer_paragraph set paragraph = paragraph || ? where position = 0 and explainer = ?")
                .params(word, first(EntryKind.EXPLAINER))
                .update();
        sql.sql(
                        "update symptom_option set label = label || ? where symptom = (select min(symptom) from symptom_option)")
                .param(word)
                .update();
        try {
            assertThat(drafts.list(EntryKind.EXPLAINER, new Search("zyzzyva%_", 0))
                            .total())
                    .isEqualTo(1);
            assertThat(drafts.list(EntryKind.SYMPTOM, new Search("ZYZZYVA", 0)).total())
                    .isEqualTo(1);
        } finally {
            sql.sql("update explainer_paragraph set paragraph = replace(paragraph, ?, '')")
                    .param(word)
                    .update();
            sql.sql("update symptom_option set label = replace(label, ?, '')")
                    .param(word)
                    .update();
        }
        assertThat(drafts.list(EntryKind.RULE, new Search("low-fodmap-diet", 0)).lines())
                .isNotEmpty()
                .allMatch(line -> line.address().id().contains("low-fodmap-diet"));
    }

    @Test
    void everyKindCanBeSearched() {
        for (EntryKind kind : EntryKind.values()) {
            assertThat(drafts.list(kind, new Search("no such words at all", 0)).total())
                    .as(kind.prefix())
                    .isZero();
        }
        assertThat(main("/admin/content?q=no+such+words+at+all")).contains("Nothing found");
        assertThat(main("/admin/content?q=+")).contains("Changed last");
    }

    @Test
    void entriesWithOneTitleAreToldApart() {
        String sources = main("/admin/content/source?q=NG12");
        assertThat(sources).contains("NICE, 2015, updated 2023", ">NICE, 2015<");
        String rules = main("/admin/content/rule");
        String support = sql.sql("select label from support join support_rule on support.slug = support_rule.support"
                        + " order by support_rule.position limit 1")
                .query(String.class)
                .single();
        assertThat(rules).contains("<span>" + support + "</span>");
    }

    private String main(String path) {
        String page = editor.get(path).body();
        return page.substring(page.indexOf("<main"));
    }
}
