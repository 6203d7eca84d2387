package org.gutcheck.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StandingPartsTests {

    @Test
    void soundPartsStandAsTheyAre() {
        CatalogueParts parts = CatalogueFixtures.sample().parts();

        assertThat(StandingParts.of(parts)).isEqualTo(new StandingParts(parts, List.of()));
    }

    @Test
    void anItemGoesWithItsDoubledOption() {
        CatalogueParts parts = CatalogueFixtures.empty()
                .bodySystem("digestive", "Gut", Topic.GUT)
                .symptom("gas", "Gas", "digestive", true, "one", "one")
                .claim("about-gas", List.of("symptom:gas"))
                .parts();

        StandingParts standing = StandingParts.of(parts);

        assertThat(standing.problems())
                .extracting(problem -> problem.where() + " " + problem.what())
                .containsExactly("symptom:gas/one stands twice");
        assertThat(new Catalogue(standing.parts()).parts().symptoms()).isEmpty();
        assertThat(standing.parts().claims()).isEmpty();
    }

    @Test
    void aReferenceThatCannotStandTakesItsCitationsAlong() {
        CatalogueParts parts = CatalogueFixtures.empty()
                .reference(7, "One")
                .reference(7, "Another")
                .claim("cites-it", List.of(), CatalogueFixtures.citation(7, 7, ReviewStatus.FITS))
                .parts();

        StandingParts standing = StandingParts.of(parts);

        assertThat(standing.problems()).extracting(Problem::where).containsExactly("reference:7");
        assertThat(new Catalogue(standing.parts()).citations()).isEmpty();
    }

    @Test
    void aCitationThatCannotStandLeavesItsClaimAndWhatRestsOnIt() {
        CatalogueParts parts = CatalogueFixtures.empty()
                .bodySystem("digestive", "Gut", Topic.GUT)
                .claim(
                        "cites",
                        List.of("body-system:digestive"),
                        CatalogueFixtures.citation(58, null, ReviewStatus.FITS),
                        CatalogueFixtures.citation(59, null, ReviewStatus.NOT_LISTED))
                .view("on-it", Agreement.AGREES, "claim:cites")
                .parts();

        StandingParts standing = StandingParts.of(parts);

        assertThat(standing.problems())
                .containsExactly(new Problem(
                        "citation:58",
                        "points at no entry and is not said to be missing from the list",
                        "Choose an entry, or the status “not in the list”."));
        assertThat(new Catalogue(standing.parts()).citations())
                .extracting(cited -> cited.citation().number())
                .containsExactly(59);
        assertThat(standing.parts().mainstreamViews()).hasSize(1);
    }

    @Test
    void whatNamesASignThatCannotStandIsNoProblemOfItsOwn() {
        CatalogueParts parts = CatalogueFixtures.empty()
                .derivedSign("chest-pain", Urgency.EMERGENCY, null, Set.of())
                .scopeRule("stay-away", CatalogueFixtures.ticked("warning-sign:chest-pain"), Set.of())
                .followUp("how-long", "how-long", Topic.GUT, "warning-sign:chest-pain")
                .parts();

        StandingParts standing = StandingParts.of(parts);

        assertThat(standing.problems()).extracting(Problem::where).containsExactly("warning-sign:chest-pain");
        assertThat(new Catalogue(standing.parts()).parts().scopeRules()).isEmpty();
        assertThat(standing.parts().aboutYou()).isEmpty();
    }

    @Test
    void aScopeRuleGoesWithItsDoubledSource() {
        CatalogueParts parts = CatalogueFixtures.empty()
                .source("nhs")
                .source("nhs")
                .scopeRule("everyone", null, Set.of())
                .parts();

        StandingParts standing = StandingParts.of(parts);

        assertThat(standing.problems()).extracting(Problem::where).containsExactly("source:nhs");
        assertThat(new Catalogue(standing.parts()).parts().scopeRules()).isEmpty();
    }

    @Test
    void settingsThatCannotStandGiveWay() {
        CatalogueParts sound = CatalogueFixtures.empty().parts();
        CatalogueParts parts = new CatalogueParts(
                new Settings("Gutcheck", "Title", "Author", null, "FR", "by letter"),
                sound.bodySystems(),
                sound.symptoms(),
                sound.riskFactors(),
                sound.conditions(),
                sound.supports(),
                sound.claims(),
                sound.references(),
                sound.aboutYou(),
                sound.warningSigns(),
                sound.cautions(),
                sound.explainers(),
                sound.helpLines(),
                sound.rules(),
                sound.scopeRules(),
                sound.mainstreamViews(),
                sound.sources(),
                sound.codes(),
                sound.retired());

        StandingParts standing = StandingParts.of(parts);

        assertThat(standing.problems())
                .containsExactly(
                        new Problem(
                                "settings:site",
                                "cannot show the numbers of FR first, which are missing",
                                "Choose another country, or add its numbers."),
                        new Problem(
                                "settings:site",
                                "cannot send reports of safety problems to “by letter”",
                                "Enter an e-mail address or an https address, or leave it empty."));
        assertThat(new Catalogue(standing.parts()).settings().defaultCountry()).isEqualTo(HelpLines.NO_COUNTRY);
        assertThat(standing.parts().settings().safetyContact()).isNull();
    }
}
