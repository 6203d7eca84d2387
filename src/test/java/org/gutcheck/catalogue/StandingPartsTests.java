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
                .containsExactly("symptom:gas/one stands twice", "claim:about-gas names symptom:gas, which is missing");
        assertThat(new Catalogue(standing.parts()).parts().symptoms()).isEmpty();
    }

    @Test
    void aReferenceThatCannotStandTakesItsCitationsAlong() {
        CatalogueParts parts = CatalogueFixtures.empty()
                .reference(7, "One")
                .reference(7, "Another")
                .claim("cites-it", List.of(), CatalogueFixtures.citation(7, 7, ReviewStatus.FITS))
                .parts();

        StandingParts standing = StandingParts.of(parts);

        assertThat(standing.problems()).extracting(Problem::where).containsExactly("reference:7", "citation:7");
        assertThat(new Catalogue(standing.parts()).parts().claims())
                .allSatisfy(claim -> assertThat(claim.citations()).isEmpty());
    }

    @Test
    void aScopeRuleGoesWithItsDoubledSource() {
        CatalogueParts parts = CatalogueFixtures.empty()
                .source("nhs")
                .source("nhs")
                .scopeRule("everyone", null, Set.of())
                .parts();

        StandingParts standing = StandingParts.of(parts);

        assertThat(standing.problems()).extracting(Problem::where).contains("source:nhs", "scope-rule:everyone");
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

        assertThat(standing.problems()).extracting(Problem::where).containsExactly("help-lines:FR", "settings:site");
        assertThat(new Catalogue(standing.parts()).settings().defaultCountry()).isEqualTo(HelpLines.NO_COUNTRY);
        assertThat(standing.parts().settings().safetyContact()).isNull();
    }
}
