package org.gutcheck.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.AskedIn;
import org.gutcheck.catalogue.CatalogueFixtures;
import org.gutcheck.catalogue.Part;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.SupportKind;
import org.gutcheck.catalogue.Topic;
import org.gutcheck.catalogue.Urgency;
import org.gutcheck.checker.Assessment.Cause;
import org.gutcheck.checker.Assessment.Match;
import org.gutcheck.checker.Assessment.Outcome;
import org.gutcheck.checker.Assessment.Suggestion;
import org.gutcheck.checker.Assessment.Withheld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckerTests {

    private static final String ADULT = "about-you:age-18-to-49";
    private final Checker checker = Checker.of(CatalogueFixtures.sample().build());

    @Test
    void anOptionMatchesItsItemWithTheClaimsAboutBoth() {
        Assessment assessment = assess(ADULT, "risk-factor:nsaids-or-alcohol/alcohol");
        assertThat(assessment.riskFactors())
                .containsExactly(new Match(
                        Address.of("risk-factor:nsaids-or-alcohol"),
                        List.of(Address.of("risk-factor:nsaids-or-alcohol/alcohol")),
                        slugs("risk-factor-nsaids-or-alcohol", "cause-alcohol")));
    }

    @Test
    void anOptionThatIsNotTickedBringsNoClaim() {
        Assessment assessment = assess(ADULT, "risk-factor:nsaids-or-alcohol/nsaids");
        assertThat(assessment.riskFactors().get(0).claims()).isEqualTo(slugs("risk-factor-nsaids-or-alcohol"));
    }

    @Test
    void aConditionTicksTheEntryThatNamesItAndNothingElse() {
        Assessment assessment = assess(ADULT, "condition:irritable-bowel-syndrome");
        assertThat(assessment.symptoms())
                .extracting(Match::item)
                .containsExactly(Address.of("symptom:symptoms-from-digestive-disorders"));
        assertThat(assessment.conditions())
                .extracting(Match::item)
                .containsExactly(Address.of("condition:irritable-bowel-syndrome"));
        assertThat(assessment.conditions().get(0).claims())
                .isEqualTo(slugs("symptom-symptoms-from-digestive-disorders"));
    }

    @Test
    void aConditionAloneBringsNoGeneralSuggestion() {
        assertThat(assess(ADULT, "condition:irritable-bowel-syndrome").suggestions())
                .isEmpty();
    }

    @Test
    void anySymptomBringsTheGeneralApproachInPrintedOrder() {
        assertThat(supports(assess(ADULT, "symptom:brain-fog")))
                .isEqualTo(slugs(
                        "low-fodmap-diet",
                        "reduce-stress",
                        "moderate-exercise",
                        "enough-sleep",
                        "reduce-alcohol",
                        "probiotics"));
    }

    @Test
    void aReasonNamesTheTicksThatMadeItsRuleFire() {
        Assessment assessment = assess(ADULT, "symptom:brain-fog", "risk-factor:chronic-stress");
        Suggestion stress = suggestion(assessment, "reduce-stress");
        assertThat(stress.pointedAt()).isTrue();
        assertThat(stress.reasons())
                .filteredOn(reason -> reason.rule().value().equals("stress"))
                .singleElement()
                .satisfies(
                        reason -> assertThat(reason.ticks()).containsExactly(Address.of("risk-factor:chronic-stress")));
        assertThat(stress.reasons())
                .filteredOn(reason -> reason.rule().value().equals("general-reduce-stress"))
                .singleElement()
                .satisfies(reason -> assertThat(reason.ticks())
                        .containsExactly(Address.of("symptom:brain-fog"), Address.of("risk-factor:chronic-stress")));
    }

    @Test
    void atMostTwoHabitsAreToStartWithInPrintedOrder() {
        Assessment assessment = assess(
                ADULT,
                "risk-factor:lack-of-quality-sleep",
                "risk-factor:over-exercising",
                "risk-factor:chronic-stress");
        assertThat(assessment.startHere()).isEqualTo(slugs("reduce-stress", "moderate-exercise"));
    }

    @Test
    void lessAlcoholIsToStartWithOnlyOnceTheFollowUpIsAnsweredNo() {
        String alcohol = "risk-factor:nsaids-or-alcohol/alcohol";
        Address followUp = Address.of("about-you:drinks-daily-or-ill-without");
        assertThat(assess(ADULT, alcohol).startHere()).isEmpty();
        assertThat(suggestion(assess(ADULT, alcohol), "reduce-alcohol").openCautions())
                .isEqualTo(slugs("alcohol-dependence"));
        Assessment answeredNo = checker.assess(answers(Set.of(followUp), Set.of(), ADULT, alcohol));
        assertThat(answeredNo.startHere()).isEqualTo(slugs("reduce-alcohol"));
        assertThat(suggestion(answeredNo, "reduce-alcohol").openCautions()).isEmpty();
        Assessment unsure = checker.assess(answers(Set.of(), Set.of(followUp), ADULT, alcohol));
        assertThat(unsure.startHere()).isEmpty();
    }

    @Test
    void aBlockThatAppliesHidesTheSupportAndSaysWhy() {
        Assessment assessment =
                assess(ADULT, "risk-factor:nsaids-or-alcohol/alcohol", "about-you:drinks-daily-or-ill-without");
        assertThat(supports(assessment)).doesNotContain(new Slug("reduce-alcohol"));
        assertThat(assessment.held())
                .contains(new Assessment.Held(new Slug("reduce-alcohol"), slugs("alcohol-dependence"), List.of()));
    }

    @Test
    void aGlutenFreeDietStaysHiddenUntilCeliacWasTestedOrNamed() {
        Slug diet = new Slug("gluten-free-diet");
        assertThat(supports(assess(ADULT, "symptom:brain-fog"))).doesNotContain(diet);
        assertThat(supports(assess(ADULT, "symptom:brain-fog", "about-you:celiac-test-not-done")))
                .doesNotContain(diet);
        assertThat(supports(assess(ADULT, "symptom:brain-fog", "about-you:celiac-test-done")))
                .contains(diet);
        assertThat(supports(assess(ADULT, "condition:celiac-disease"))).containsExactly(diet);
    }

    @Test
    void anEmergencyOutranksEverything() {
        Assessment assessment = assess(
                "about-you:under-18", "symptom:brain-fog", "warning-sign:chest-pain", "condition:celiac-disease");
        assertThat(assessment.outcome()).isEqualTo(Outcome.EMERGENCY);
        assertThat(assessment.care()).extracting(Assessment.Care::urgency).containsExactly(Urgency.EMERGENCY);
        assertThat(assessment.symptoms()).isEmpty();
        assertThat(assessment.conditions()).isEmpty();
        assertThat(assessment.suggestions()).isEmpty();
        assertThat(assessment.held()).isEmpty();
    }

    @Test
    void underEighteenStopsBeforeAnyMatch() {
        Assessment assessment = assess("about-you:under-18", ADULT, "symptom:brain-fog");
        assertThat(assessment.outcome()).isEqualTo(Outcome.UNDER_18);
        assertThat(assessment.symptoms()).isEmpty();
        assertThat(assessment.suggestions()).isEmpty();
    }

    @Test
    void withoutAnAgeBandSupportsAreWithheldAndMatchesShown() {
        Assessment assessment = assess("symptom:brain-fog", "risk-factor:chronic-stress");
        assertThat(assessment.symptoms()).hasSize(1);
        assertThat(assessment.suggestions()).isEmpty();
        assertThat(assessment.startHere()).isEmpty();
        assertThat(assessment.withheld())
                .extracting(Withheld::part)
                .containsExactly(Part.DIET, Part.HABIT, Part.SUPPLEMENT, Part.START_HERE);
        assertThat(assessment.withheld())
                .allSatisfy(part -> assertThat(part.causes()).containsExactly(Cause.AGE_NOT_KNOWN));
        assertThat(assessment.unanswered()).contains(Questionnaire.AGE);
    }

    @Test
    void notSureAboutAnEmergencySignMeansHelpTodayAndOnlyHabits() {
        Assessment assessment = checker.assess(answers(
                Set.of(),
                Set.of(Questionnaire.EMERGENCY_SIGNS),
                ADULT,
                "symptom:brain-fog",
                "risk-factor:chronic-stress"));
        assertThat(assessment.outcome()).isEqualTo(Outcome.SUMMARY);
        assertThat(assessment.care())
                .containsExactly(
                        new Assessment.Care(Urgency.SAME_DAY, List.of(), List.of(Questionnaire.EMERGENCY_SIGNS)));
        assertThat(supports(assessment))
                .isEqualTo(slugs("reduce-stress", "moderate-exercise", "enough-sleep", "reduce-alcohol"));
        assertThat(assessment.startHere()).isEmpty();
    }

    @Test
    void aContradictionInASafetyQuestionTakesTheSaferReadingAndSaysSo() {
        Set<Address> emergency = Set.of(Questionnaire.EMERGENCY_SIGNS);
        Assessment tickAndNone = checker.assess(answers(emergency, Set.of(), ADULT, "warning-sign:chest-pain"));
        assertThat(tickAndNone.outcome()).isEqualTo(Outcome.EMERGENCY);
        assertThat(tickAndNone.contradictions()).containsExactly(Questionnaire.EMERGENCY_SIGNS);
        Assessment noneAndUnsure = checker.assess(answers(emergency, emergency, ADULT));
        assertThat(noneAndUnsure.care()).hasSize(1);
        assertThat(noneAndUnsure.contradictions()).containsExactly(Questionnaire.EMERGENCY_SIGNS);
    }

    @Test
    void aFollowUpIsUnansweredOnlyWhereItsTickMadeItRelevant() {
        Address followUp = Address.of("about-you:drinks-daily-or-ill-without");
        assertThat(assess(ADULT).unanswered()).doesNotContain(followUp);
        assertThat(assess(ADULT, "risk-factor:nsaids-or-alcohol/alcohol").unanswered())
                .contains(followUp);
    }

    @Test
    void aSoonSignWithholdsOnlyWhatItNames() {
        Checker withSoon = Checker.of(CatalogueFixtures.sample()
                .sign("rectal-bleeding", "Blood on the paper", Urgency.SOON, EnumSet.of(Part.SUPPLEMENT))
                .build());
        Assessment assessment = withSoon.assess(
                answers(Set.of(), Set.of(), ADULT, "symptom:brain-fog", "warning-sign:rectal-bleeding"));
        assertThat(supports(assessment)).contains(new Slug("low-fodmap-diet")).doesNotContain(new Slug("probiotics"));
    }

    @ParameterizedTest
    @EnumSource(names = {"SAME_DAY", "SOON"})
    void notSureInAChecklistCountsAsTheChecklistsOwnLevel(Urgency urgency) {
        Checker withSigns = Checker.of(CatalogueFixtures.sample()
                .sign("a-sign", "A sign", urgency, EnumSet.noneOf(Part.class))
                .build());
        Address question = Questionnaire.signsAddress(urgency == Urgency.SOON ? AskedIn.DOCTOR : AskedIn.TODAY)
                .orElseThrow();
        Assessment assessment = withSigns.assess(answers(Set.of(), Set.of(question), ADULT, "symptom:brain-fog"));
        assertThat(assessment.care()).containsExactly(new Assessment.Care(urgency, List.of(), List.of(question)));
        assertThat(supports(assessment).contains(new Slug("probiotics"))).isEqualTo(urgency == Urgency.SOON);
    }

    @Test
    void aSignThatWithholdsMatchesHidesThem() {
        Checker withSign = Checker.of(CatalogueFixtures.sample()
                .sign("a-sign", "A sign", Urgency.SOON, EnumSet.of(Part.MATCHES))
                .build());
        Assessment assessment =
                withSign.assess(answers(Set.of(), Set.of(), ADULT, "symptom:brain-fog", "warning-sign:a-sign"));
        assertThat(assessment.outcome()).isEqualTo(Outcome.SUMMARY);
        assertThat(assessment.symptoms()).isEmpty();
        assertThat(assessment.suggestions()).isNotEmpty();
    }

    @Test
    void onlySafetyQuestionsAreNamedAsContradicting() {
        Address gut = Address.of("body-system:digestive");
        Assessment assessment = checker.assess(answers(Set.of(gut), Set.of(), ADULT, "symptom:gas-and-bloating/gas"));
        assertThat(assessment.contradictions()).isEmpty();
    }

    @Test
    void anAgeThatWasAnsweredWithNoneIsNoAdultAge() {
        Assessment assessment = checker.assess(answers(Set.of(Questionnaire.AGE), Set.of(), "symptom:brain-fog"));
        assertThat(assessment.suggestions()).isEmpty();
    }

    @Test
    void whereNobodyCanSayThatTheyAreUnderEighteenNobodyIsKnownToBeAnAdult() {
        Checker withoutTheBand = Checker.of(CatalogueFixtures.empty()
                .bodySystem("skin", "Skin", Topic.REST_OF_BODY)
                .symptom("itch", "Itch", "skin", true)
                .support("probiotics", "Probiotics", SupportKind.SUPPLEMENT)
                .generalRules()
                .age("age-18-to-49", "18 to 49")
                .build());
        Assessment assessment = withoutTheBand.assess(answers(Set.of(), Set.of(), ADULT, "symptom:itch"));
        assertThat(assessment.symptoms()).hasSize(1);
        assertThat(assessment.suggestions()).isEmpty();
    }

    private Assessment assess(String... ticked) {
        return checker.assess(answers(Set.of(), Set.of(), ticked));
    }

    private static Answers answers(Set<Address> none, Set<Address> unsure, String... ticked) {
        Set<Address> addresses = new LinkedHashSet<>();
        Arrays.stream(ticked).map(Address::of).forEach(addresses::add);
        return new Answers(addresses, none, unsure, null, null);
    }

    private static Suggestion suggestion(Assessment assessment, String support) {
        return assessment.suggestions().stream()
                .filter(suggestion -> suggestion.support().value().equals(support))
                .findFirst()
                .orElseThrow();
    }

    private static List<Slug> supports(Assessment assessment) {
        return assessment.suggestions().stream().map(Suggestion::support).toList();
    }

    private static List<Slug> slugs(String... slugs) {
        return Arrays.stream(slugs).map(Slug::new).toList();
    }
}
