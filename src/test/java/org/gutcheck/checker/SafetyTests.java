package org.gutcheck.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gutcheck.catalogue.CatalogueFixtures.ticked;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.CatalogueFixtures;
import org.gutcheck.catalogue.CautionLevel;
import org.gutcheck.catalogue.Criterion;
import org.gutcheck.catalogue.Part;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.Topic;
import org.gutcheck.catalogue.Urgency;
import org.gutcheck.checker.Assessment.Care;
import org.gutcheck.checker.Assessment.Cause;
import org.gutcheck.checker.Assessment.Held;
import org.gutcheck.checker.Assessment.Suggestion;
import org.gutcheck.checker.Assessment.Withheld;
import org.junit.jupiter.api.Test;

/** Signs that follow from other answers, parts of cautions that nobody is asked about, and scope rules. */
class SafetyTests {

    private static final String ADULT = "about-you:age-18-to-49";
    private static final String FOG = "symptom:brain-fog";
    private static final String STRESS = "risk-factor:chronic-stress";
    private static final Address NOW = Address.of("about-you:now");
    private static final Slug LESS_STRESS = new Slug("reduce-stress");

    private final Checker checker = Checker.of(sample().build());

    private static CatalogueFixtures sample() {
        return CatalogueFixtures.sample()
                .followUp("pregnant", "now", Topic.ABOUT_YOU, null)
                .followUp("losing-weight", "now", Topic.ABOUT_YOU, null)
                .followUp("in-the-family", "family", Topic.ABOUT_YOU, null)
                .aboutYouSign("weight-loss", Urgency.SOON, ticked("about-you:losing-weight"), EnumSet.of(Part.DIET))
                .derivedSign(
                        "older-with-weight-loss",
                        Urgency.SOON,
                        new Criterion.AllOf(
                                List.of(ticked("about-you:age-65-or-over"), ticked("about-you:losing-weight"))),
                        EnumSet.noneOf(Part.class),
                        "probiotics")
                .caution(
                        "thin",
                        CautionLevel.WARN,
                        "moderate-exercise",
                        ticked("warning-sign:older-with-weight-loss"),
                        false)
                .cautionNeverAsked("fits", CautionLevel.BLOCK, "reduce-stress", null, "you have fits")
                .cautionNeverAsked(
                        "frail", CautionLevel.BLOCK, "enough-sleep", ticked("about-you:pregnant"), "you are frail")
                .scopeRule("pregnant", ticked("about-you:pregnant"), EnumSet.of(Part.SUPPLEMENT))
                .scopeRule("everyone", null, Set.of());
    }

    @Test
    void aSignThatFollowsFromOtherAnswersIsNotAskedAndCountsLikeATick() {
        Assessment assessment = assess(ADULT, FOG, "about-you:losing-weight");
        assertThat(checker.questionnaire().askingAbout(Address.of("warning-sign:weight-loss")))
                .isEmpty();
        assertThat(assessment.care())
                .containsExactly(new Care(Urgency.SOON, List.of(new Slug("weight-loss")), List.of()));
        assertThat(assessment.withheld()).contains(new Withheld(Part.DIET, EnumSet.of(Cause.WARNING_SIGN)));
    }

    @Test
    void aSignHidesTheSupportsThatItNames() {
        Assessment assessment = assess("about-you:age-65-or-over", FOG, "about-you:losing-weight");
        assertThat(assessment.held())
                .contains(new Held(new Slug("probiotics"), List.of(), List.of(new Slug("older-with-weight-loss"))));
        assertThat(supports(assessment)).doesNotContain(new Slug("probiotics"));
        assertThat(supports(assess(ADULT, FOG, "about-you:losing-weight"))).contains(new Slug("probiotics"));
    }

    @Test
    void aCautionMayAskAboutASignThatFollowsFromOtherAnswers() {
        Slug thin = new Slug("thin");
        Suggestion applies =
                suggestion(assess("about-you:age-65-or-over", FOG, "about-you:losing-weight"), "moderate-exercise");
        assertThat(applies.cautions()).containsExactly(thin);
        Suggestion open = suggestion(assess("about-you:age-65-or-over", FOG), "moderate-exercise");
        assertThat(open.openCautions()).containsExactly(thin);
        Suggestion no = suggestion(assess(ADULT, FOG), "moderate-exercise");
        assertThat(no.cautions()).isEmpty();
        assertThat(no.openCautions()).isEmpty();
    }

    @Test
    void aBlockThatIsNeverAskedStaysOpenAndKeepsItsSupportFromTheStart() {
        Assessment assessment = checker.assess(answers(Set.of(NOW), Set.of(), ADULT, STRESS));
        Suggestion stress = suggestion(assessment, "reduce-stress");
        assertThat(stress.pointedAt()).isTrue();
        assertThat(stress.openCautions()).containsExactly(new Slug("fits"));
        assertThat(stress.neverAsked()).containsExactly(new Slug("fits"));
        assertThat(assessment.startHere()).doesNotContain(LESS_STRESS);
    }

    @Test
    void theNeverAskedPartOfABlockStaysOpenAfterANo() {
        String sleep = "risk-factor:lack-of-quality-sleep";
        Assessment answeredNo = checker.assess(answers(Set.of(NOW), Set.of(), ADULT, sleep));
        assertThat(suggestion(answeredNo, "enough-sleep").openCautions()).containsExactly(new Slug("frail"));
        assertThat(suggestion(answeredNo, "enough-sleep").neverAsked()).containsExactly(new Slug("frail"));
        assertThat(suggestion(assess(ADULT, sleep), "enough-sleep").neverAsked())
                .isEmpty();
        assertThat(answeredNo.startHere()).isEmpty();
        Assessment pregnant = assess(ADULT, sleep, "about-you:pregnant");
        assertThat(pregnant.held()).contains(new Held(new Slug("enough-sleep"), List.of(new Slug("frail")), List.of()));
    }

    @Test
    void aScopeRuleHidesItsPartsOnlyFromThoseItConcerns() {
        Assessment assessment = assess(ADULT, FOG, "about-you:pregnant");
        assertThat(assessment.scope()).containsExactly(new Slug("pregnant"));
        assertThat(assessment.withheld()).containsExactly(new Withheld(Part.SUPPLEMENT, EnumSet.of(Cause.SCOPE)));
        assertThat(supports(assessment)).contains(new Slug("low-fodmap-diet")).doesNotContain(new Slug("probiotics"));
        assertThat(assess(ADULT, FOG).scope()).isEmpty();
        assertThat(assess(ADULT, FOG).withheld()).isEmpty();
    }

    @Test
    void aContradictionInAChecklistAboutTheReaderTakesTheTicks() {
        RawAnswers raw = new RawAnswers(
                List.of(ADULT, FOG, "about-you:pregnant"), List.of("about-you:now"), List.of(), null, null);
        Reading reading = checker.read(raw);
        assertThat(reading.problems()).isEmpty();
        Assessment assessment = checker.assess(reading.answers());
        assertThat(assessment.scope()).containsExactly(new Slug("pregnant"));
        assertThat(assessment.contradictions()).containsExactly(NOW);
    }

    @Test
    void notSureAboutYouCountsLikeTheMostUrgentSignThatHangsOnIt() {
        Assessment soon = checker.assess(answers(Set.of(), Set.of(NOW), ADULT, FOG));
        assertThat(soon.care()).containsExactly(new Care(Urgency.SOON, List.of(), List.of(NOW)));
        assertThat(soon.withheld()).isEmpty();
        Checker urgent = Checker.of(
                sample().aboutYouSign("wasting", Urgency.SAME_DAY, ticked("about-you:losing-weight"), Set.of())
                        .build());
        Assessment sameDay = urgent.assess(answers(Set.of(), Set.of(NOW), ADULT, FOG));
        assertThat(sameDay.care()).containsExactly(new Care(Urgency.SAME_DAY, List.of(), List.of(NOW)));
        assertThat(sameDay.withheld()).extracting(Withheld::part).contains(Part.DIET, Part.SUPPLEMENT);
    }

    @Test
    void notSureAboutYouIsNeverAnEmergency() {
        Checker emergency = Checker.of(
                sample().aboutYouSign("wasting", Urgency.EMERGENCY, ticked("about-you:losing-weight"), Set.of())
                        .build());
        Assessment assessment = emergency.assess(answers(Set.of(), Set.of(NOW), ADULT, FOG));
        assertThat(assessment.outcome()).isEqualTo(Assessment.Outcome.SUMMARY);
        assertThat(assessment.care()).containsExactly(new Care(Urgency.SAME_DAY, List.of(), List.of(NOW)));
    }

    @Test
    void notSureAboutYouCountsForNothingWhereNoSignHangsOnIt() {
        Address family = Address.of("about-you:family");
        assertThat(checker.assess(answers(Set.of(), Set.of(family), ADULT, FOG)).care())
                .isEmpty();
    }

    @Test
    void celiacNamedAndNotTestedTakesTheSaferReadingAndSaysSo() {
        Checker celiac = Checker.of(sample().aboutYouSign(
                        "test-first",
                        Urgency.SOON,
                        ticked("about-you:celiac-test-not-done"),
                        Set.of(),
                        "gluten-free-diet")
                .build());
        String named = "condition:celiac-disease";
        String notTested = "about-you:celiac-test-not-done";
        Assessment both = celiac.assess(answers(Set.of(), Set.of(), ADULT, FOG, named, notTested));
        assertThat(both.contradictions()).containsExactly(Address.of("about-you:celiac-test"));
        assertThat(both.care()).extracting(Care::urgency).containsExactly(Urgency.SOON);
        assertThat(both.held()).extracting(Held::support).contains(new Slug("gluten-free-diet"));
        for (String one : List.of(named, notTested)) {
            assertThat(celiac.assess(answers(Set.of(), Set.of(), ADULT, FOG, one))
                            .contradictions())
                    .as(one)
                    .isEmpty();
        }
    }

    private Assessment assess(String... ticked) {
        return checker.assess(answers(Set.of(), Set.of(), ticked));
    }

    private static Answers answers(Set<Address> none, Set<Address> unsure, String... ticked) {
        Set<Address> addresses = new LinkedHashSet<>();
        Arrays.stream(ticked).map(Address::of).forEach(addresses::add);
        return new Answers(addresses, none, unsure, null, null);
    }

    private static List<Slug> supports(Assessment assessment) {
        return assessment.suggestions().stream().map(Suggestion::support).toList();
    }

    private static Suggestion suggestion(Assessment assessment, String support) {
        return assessment.suggestions().stream()
                .filter(suggestion -> suggestion.support().value().equals(support))
                .findFirst()
                .orElseThrow();
    }
}
