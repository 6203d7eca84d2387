package org.gutcheck.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gutcheck.catalogue.CatalogueFixtures.citation;
import static org.gutcheck.catalogue.CatalogueFixtures.ticked;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTests {

    static Stream<Arguments> brokenParts() {
        return Stream.of(
                broken("symptom:brain-fog", "stands twice", f -> f.symptom("brain-fog", "B", "digestive", true)),
                broken(
                        "symptom:cough/dry",
                        "stands twice",
                        f -> f.symptom("cough", "C", "digestive", false, "dry", "dry")),
                broken("symptom:brain-fog", "is retired and in use", f -> f.retired("symptom:brain-fog", "Old")),
                broken(
                        "symptom:hiccups",
                        "is retired twice",
                        f -> f.retired("symptom:hiccups", "H").retired("symptom:hiccups", "H")),
                broken("symptom:cough", "names body-system:lungs", f -> f.symptom("cough", "C", "lungs", true)),
                broken("symptom:cough", "cannot be ticked", f -> f.symptom("cough", "C", "digestive", false)),
                broken("symptom:cough", "has no label", f -> f.symptom("cough", " ", "digestive", true)),
                broken("symptom:entry", "names condition:gout", f -> f.symptomNamedBy("entry", "digestive", "gout")),
                broken(
                        "warning-sign:w",
                        "names support:salt",
                        f -> f.derivedSign(
                                "w", Urgency.SOON, ticked("symptom:brain-fog"), EnumSet.noneOf(Part.class), "salt")),
                broken(
                        "warning-sign:w",
                        "names symptom:cough",
                        f -> f.derivedSign("w", Urgency.SOON, ticked("symptom:cough"), EnumSet.noneOf(Part.class))),
                broken(
                        "warning-sign:w",
                        "is not asked and follows from nothing",
                        f -> f.derivedSign("w", Urgency.SOON, null, EnumSet.noneOf(Part.class))),
                broken(
                        "warning-sign:w",
                        "follows from another sign that is not asked",
                        f -> f.derivedSign("v", Urgency.SOON, ticked("symptom:brain-fog"), EnumSet.noneOf(Part.class))
                                .derivedSign("w", Urgency.SOON, ticked("warning-sign:v"), EnumSet.noneOf(Part.class))),
                broken(
                        "scope-rule:s",
                        "names symptom:cough",
                        f -> f.scopeRule("s", ticked("symptom:cough"), EnumSet.noneOf(Part.class))),
                broken("source:s", "stands twice", f -> f.source("s").source("s")),
                broken("claim:c", "names symptom:cough", f -> f.claim("c", List.of("symptom:cough"))),
                broken(
                        "claim:c",
                        "names symptom:hiccups, which is retired",
                        f -> f.retired("symptom:hiccups", "H").claim("c", List.of("symptom:hiccups"))),
                broken(
                        "citation:7",
                        "stands at two places",
                        f -> f.claim("c", List.of(), citation(7, 7, ReviewStatus.FITS))),
                broken(
                        "citation:8",
                        "points at entry 9, which is missing",
                        f -> f.claim("c", List.of(), citation(8, 9, ReviewStatus.FITS))),
                broken(
                        "citation:8",
                        "is listed and not listed at once",
                        f -> f.claim("c", List.of(), citation(8, 7, ReviewStatus.NOT_LISTED))),
                broken(
                        "citation:8",
                        "is listed and not listed at once",
                        f -> f.claim("c", List.of(), citation(8, null, ReviewStatus.FITS))),
                broken(
                        "citation:8",
                        "proposes entry 9, which is missing",
                        f -> f.claim("c", List.of(), reviewed(8, List.of(9), List.of()))),
                broken(
                        "citation:8",
                        "accepts an entry that is not proposed",
                        f -> f.claim("c", List.of(), reviewed(8, List.of(), List.of(7)))),
                broken(
                        "citation:8",
                        "rejects an entry that is accepted, or not proposed",
                        f -> f.claim("c", List.of(), reviewed(8, List.of(7), List.of(7), 7))),
                broken(
                        "citation:8",
                        "rejects an entry that is accepted, or not proposed",
                        f -> f.claim("c", List.of(), reviewed(8, List.of(), List.of(), 7))),
                broken("reference:7", "stands twice", f -> f.reference(7, "Again.")),
                broken("rule:r", "names support:magic", f -> f.rule("r", "magic", ticked("symptom:brain-fog"))),
                broken("rule:r", "names symptom:cough", f -> f.rule("r", "probiotics", ticked("symptom:cough"))),
                broken(
                        "rule:r",
                        "asks about support:probiotics, which nobody can tick",
                        f -> f.rule("r", "probiotics", ticked("support:probiotics"))),
                broken("caution:c", "names support:magic", f -> f.block("c", "magic", null, false)),
                broken(
                        "caution:c",
                        "names condition:gout",
                        f -> f.block("c", "probiotics", ticked("condition:gout"), false)),
                broken(
                        "scope-rule:all",
                        "is for everyone and holds parts back, which no page would do",
                        f -> f.scopeRule("all", null, EnumSet.of(Part.DIET))),
                broken(
                        "about-you:pill",
                        "names symptom:cough",
                        f -> f.followUp("pill", "pill", Topic.DAY_TO_DAY, "symptom:cough")),
                broken(
                        "mainstream-view:cough",
                        "names symptom:cough",
                        f -> f.view("cough", Agreement.AGREES, "symptom:cough")),
                broken(
                        "mainstream-view:again",
                        "is the second view on symptom:brain-fog",
                        f -> f.view("again", Agreement.AGREES, "symptom:brain-fog")),
                broken(
                        "about-you:late",
                        "is asked elsewhere than about-you:celiac-test-done",
                        f -> f.followUp("late", "celiac-test", Topic.DAY_TO_DAY, null)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("brokenParts")
    void brokenPartsMakeNoCatalogue(
            String where, String what, Function<CatalogueFixtures, CatalogueFixtures> breaking) {
        CatalogueFixtures fixtures = breaking.apply(CatalogueFixtures.sample());
        assertThatExceptionOfType(BrokenCatalogueException.class)
                .isThrownBy(fixtures::build)
                .satisfies(broken -> assertThat(broken.problems()).anySatisfy(problem -> {
                    assertThat(problem.where()).isEqualTo(where);
                    assertThat(problem.what()).startsWith(what);
                    assertThat(problem.mend()).endsWith(".");
                }));
    }

    @Test
    void partsThatOnlyLookLikeACatalogueAreRefusedToo() {
        CatalogueParts sound = CatalogueFixtures.sample().parts();
        assertThat(problems(withReferences(sound, List.of(entry(7, List.of(8)), entry(8, List.of())))))
                .containsExactly("names entry 8 as the same work, which does not name it back");
        assertThat(problems(withHelpLines(sound, List.of(sound.helpLines().get(0)))))
                .containsExactly("are missing");
        assertThat(problems(withHelpLines(
                        sound,
                        List.of(
                                sound.helpLines().get(0),
                                sound.helpLines().get(1),
                                sound.helpLines().get(0)))))
                .containsExactly("stand twice");
    }

    @Test
    void aRulesBasisAndItsSectionAgree() {
        CatalogueParts sound = CatalogueFixtures.sample().parts();
        Rule general = sound.rules().get(0);
        Rule unnamed = new Rule(general.slug(), general.support(), general.when(), Basis.ARTICLE, "", "R.");
        Rule named = new Rule(general.slug(), general.support(), general.when(), Basis.EDITOR, "Diet", "R.");
        assertThat(problems(withRules(sound, List.of(unnamed))))
                .containsExactly("has the basis ARTICLE without a section of the article");
        assertThat(problems(withRules(sound, List.of(named))))
                .containsExactly("has the basis EDITOR with a section of the article");
    }

    @Test
    void aConditionWithoutAClaimHasThoseOfTheEntriesUnderWhichTheArticleNamesIt() {
        Catalogue catalogue = CatalogueFixtures.sample()
                .condition("gout", "Gout", null)
                .claim("about-gout", List.of("condition:gout"))
                .symptomNamedBy("entry", "digestive", "gout")
                .claim("about-entry", List.of("symptom:entry"))
                .build();
        assertThat(catalogue.claimsAbout(Address.of("condition:gout")))
                .extracting(claim -> claim.slug().value())
                .containsExactly("about-gout");
        assertThat(catalogue.claimsAbout(Address.of("condition:irritable-bowel-syndrome")))
                .extracting(claim -> claim.slug().value())
                .containsExactly("symptom-symptoms-from-digestive-disorders");
        assertThat(catalogue.claimsAbout(Address.of("condition:celiac-disease")))
                .isEmpty();
    }

    @Test
    void aCountryThatIsNotKnownGetsTheNeutralLines() {
        Catalogue catalogue = CatalogueFixtures.sample().build();
        assertThat(catalogue.helpLines("US").emergencyDial()).isEqualTo("911");
        assertThat(catalogue.helpLines("XX").country()).isEqualTo(HelpLines.NO_COUNTRY);
        assertThat(catalogue.helpLines(null).country()).isEqualTo(HelpLines.NO_COUNTRY);
    }

    private static Arguments broken(
            String where, String what, Function<CatalogueFixtures, CatalogueFixtures> breaking) {
        return arguments(where, what, breaking);
    }

    private static Citation reviewed(int number, List<Integer> proposals, List<Integer> accepted, Integer... rejected) {
        Review review = new Review(
                ReviewStatus.FITS,
                "N.",
                proposals,
                ProposalConfidence.LIKELY,
                accepted,
                List.of(rejected),
                LocalDate.of(2026, 11, 23),
                null);
        return new Citation(number, true, 7, review);
    }

    private static Reference entry(int number, List<Integer> sameWorkAs) {
        return new Reference(
                number,
                "Lancet.",
                true,
                null,
                null,
                1984,
                "Lancet",
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                sameWorkAs,
                List.of());
    }

    private static List<String> problems(CatalogueParts parts) {
        return CatalogueCheck.problemsIn(parts).stream().map(Problem::what).toList();
    }

    private static CatalogueParts withReferences(CatalogueParts p, List<Reference> references) {
        return with(p, references, p.helpLines(), p.rules());
    }

    private static CatalogueParts withHelpLines(CatalogueParts p, List<HelpLines> lines) {
        return with(p, p.references(), lines, p.rules());
    }

    private static CatalogueParts withRules(CatalogueParts p, List<Rule> rules) {
        return with(p, p.references(), p.helpLines(), rules);
    }

    private static CatalogueParts with(
            CatalogueParts p, List<Reference> references, List<HelpLines> lines, List<Rule> rules) {
        return new CatalogueParts(
                p.settings(),
                p.bodySystems(),
                p.symptoms(),
                p.riskFactors(),
                p.conditions(),
                p.supports(),
                p.claims(),
                references,
                p.aboutYou(),
                p.warningSigns(),
                p.cautions(),
                p.explainers(),
                lines,
                rules,
                p.scopeRules(),
                p.mainstreamViews(),
                p.sources(),
                p.codes(),
                p.retired());
    }
}
