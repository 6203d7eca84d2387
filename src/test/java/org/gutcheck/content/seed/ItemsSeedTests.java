package org.gutcheck.content.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gutcheck.content.seed.SourceFacts.article;
import static org.gutcheck.content.seed.SourceFacts.list;
import static org.gutcheck.content.seed.SourceFacts.slug;
import static org.gutcheck.content.seed.SourceFacts.slugs;
import static org.gutcheck.content.seed.SourceFacts.text;
import static org.gutcheck.content.seed.SourceFacts.texts;
import static org.gutcheck.content.seed.SourceFacts.withoutKind;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

@ParameterizedClass
@EnumSource(SeededDatabase.class)
class ItemsSeedTests {

    private final SeededDatabase database;

    ItemsSeedTests(SeededDatabase database) {
        this.database = database;
    }

    @Test
    void sevenBodySystemsStandInTheOrderOfTheArticlesTable() {
        List<String> printed = article("symptomTable").stream()
                .map(row -> text(row, "system"))
                .distinct()
                .toList();

        assertThat(printed).hasSize(7);
        assertThat(column("select printed_name from body_system order by position"))
                .isEqualTo(printed);
        assertThat(database.lines("select slug, printed_name from body_system order by position"))
                .isEqualTo(named("body_systems"));
        assertThat(column("select slug from body_system where asked_in <> 'REST_OF_BODY'"))
                .containsExactly("digestive");
        assertThat(column("select slug from body_system where asked_in = 'GUT'"))
                .containsExactly("digestive");
    }

    @Test
    void twelveSymptomsStandAsPrintedUnderTheirBodySystem() {
        List<String> expected = slugs("symptoms").stream()
                .map(symptom -> String.join(
                        " | ",
                        slug(symptom, "slug"),
                        text(symptom, "name_printed"),
                        slug(symptom, "body_system"),
                        text(symptom, "body_system_basis"),
                        text(symptom, "parent_tickable")))
                .toList();

        assertThat(expected).hasSize(12);
        assertThat(database.lines("select slug, printed_name, body_system, body_system_basis, parent_tickable"
                        + " from symptom order by position"))
                .isEqualTo(expected);
    }

    @Test
    void symptomsAreTheGutListAndThenTheTable() {
        List<String> printed = new ArrayList<>();
        article("gutList").forEach(name -> printed.add(name.asString() + " | Digestive | EDITOR"));
        article("symptomTable")
                .forEach(row -> printed.add(text(row, "name") + " | " + text(row, "system") + " | ARTICLE"));

        assertThat(database.lines("select s.printed_name, b.printed_name, s.body_system_basis from symptom s"
                        + " join body_system b on b.slug = s.body_system order by s.position"))
                .isEqualTo(printed);
    }

    @Test
    void sixRiskFactorsStandAsPrinted() {
        List<String> printed =
                article("riskFactors").stream().map(row -> text(row, "name")).toList();
        List<String> expected = slugs("risk_factors").stream()
                .map(factor -> String.join(
                        " | ", slug(factor, "slug"), text(factor, "name_printed"), text(factor, "parent_tickable")))
                .toList();

        assertThat(expected).hasSize(6);
        assertThat(column("select printed_name from risk_factor order by position"))
                .isEqualTo(printed);
        assertThat(database.lines("select slug, printed_name, parent_tickable from risk_factor order by position"))
                .isEqualTo(expected);
    }

    @Test
    void everyOptionBelongsToItsEntryInOrder() {
        assertThat(optionsOf("symptom")).hasSize(15).isEqualTo(optionsIn("symptoms"));
        assertThat(optionsOf("risk_factor")).hasSize(6).isEqualTo(optionsIn("risk_factors"));
    }

    @Test
    void anEntryThatIsTickedBesideItsOptionsSaysWhatThatMeans() {
        assertThat(column("select slug from symptom s where parent_tickable and hint = ''"
                        + " and exists (select 1 from symptom_option o where o.symptom = s.slug)"))
                .isEmpty();
        assertThat(column("select slug from risk_factor r where parent_tickable and hint = ''"
                        + " and exists (select 1 from risk_factor_option o where o.risk_factor = r.slug)"))
                .isEmpty();
    }

    @Test
    void twelveConditionsCarryTheArticlesOwnStrength() {
        List<String> expected = slugs("conditions").stream()
                .map(condition -> String.join(
                        " | ", slug(condition, "slug"), text(condition, "name_printed"), text(condition, "strength")))
                .toList();
        List<String> inTheText = article("conditions").stream()
                .map(condition -> text(condition, "name") + " | " + text(condition, "strength"))
                .toList();

        assertThat(expected).hasSize(12);
        assertThat(database.lines("select slug, printed_name, strength from health_condition order by position"))
                .isEqualTo(expected);
        assertThat(database.lines("select printed_name, strength from health_condition order by position"))
                .isEqualTo(inTheText);
        assertThat(database.lines("select strength, count(*) from health_condition where strength is not null"
                        + " group by strength order by strength"))
                .containsExactly("CLEAR | 2", "EARLY | 2", "SUGGESTIVE | 5");
    }

    @Test
    void theEntryThatListsDiagnosesNamesThem() {
        List<String> expected = new ArrayList<>();
        for (JsonNode symptom : slugs("symptoms")) {
            String slug = slug(symptom, "slug");
            for (JsonNode condition : list(symptom.get("true_when_any_of"))) {
                expected.add(slug + " | " + withoutKind(condition.asString()) + " | ARTICLE");
            }
            for (JsonNode condition : list(symptom.get("true_when_any_of_editor"))) {
                expected.add(slug + " | " + withoutKind(condition.asString()) + " | EDITOR");
            }
        }

        assertThat(expected).hasSize(6);
        assertThat(database.lines(
                        "select symptom, health_condition, basis from symptom_condition order by symptom, position"))
                .isEqualTo(expected);
    }

    @Test
    void elevenSupportsStandInThePrintedOrderOfTheirKinds() {
        List<String> printed = article("supports").stream()
                .map(support -> text(support, "name") + " | " + text(support, "kind"))
                .toList();

        assertThat(printed).hasSize(11);
        assertThat(database.lines("select printed_name, support_kind from support order by position"))
                .isEqualTo(printed);
        assertThat(database.lines("select slug, printed_name from support order by position"))
                .isEqualTo(named("supports"));
        assertThat(database.lines(
                        "select support_kind, count(*) from support group by support_kind order by min(position)"))
                .containsExactly("DIET | 3", "HABIT | 5", "SUPPLEMENT | 3");
    }

    private List<String> named(String part) {
        return slugs(part).stream()
                .map(item -> slug(item, "slug") + " | " + text(item, "name_printed"))
                .toList();
    }

    private List<String> optionsIn(String part) {
        return slugs(part).stream()
                .flatMap(item -> texts(item, "options").stream())
                .map(SourceFacts::withoutKind)
                .toList();
    }

    private List<String> optionsOf(String table) {
        return database
                .rows("select o." + table + ", o.slug from " + table + "_option o join " + table + " i on i.slug = o."
                        + table + " order by i.position, o.position")
                .stream()
                .map(row -> String.join("/", row))
                .toList();
    }

    private List<String> column(String query) {
        return database.lines(query);
    }
}
