package org.gutcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gutcheck.catalogue.Address;
import org.gutcheck.checker.Answers;
import org.gutcheck.checker.Assessment;
import org.gutcheck.checker.Assessment.Outcome;
import org.gutcheck.checker.Checker;
import org.gutcheck.checker.RandomAnswers;
import org.gutcheck.release.SeededCatalogue;
import org.gutcheck.web.SeededSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The copy for others says the same whatever was answered about mood, alcohol and pregnancy. */
@WebMvcTest
@Import(SeededSite.class)
class CopyForOthersTests {

    private static final Checker CHECKER = Checker.of(SeededCatalogue.get());
    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final String ADULT = "about-you:age=about-you:age-18-to-49";

    /** What the switch names, as the catalogue calls it; an emergency among them has a page of its own. */
    private static final Set<Address> PRIVATE = Set.of(
                    "symptom:mood-symptoms",
                    "symptom:mood-symptoms/anxiety",
                    "symptom:mood-symptoms/depression",
                    "risk-factor:nsaids-or-alcohol/alcohol",
                    "about-you:drinks-daily-or-ill-without",
                    "about-you:pregnant",
                    "about-you:breastfeeding",
                    "warning-sign:suicide-thoughts",
                    "warning-sign:low-mood-2w")
            .stream()
            .map(Address::of)
            .collect(Collectors.toUnmodifiableSet());

    @Autowired
    MockMvcTester web;

    @Test
    void itReadsAsIfNothingPrivateHadBeenAnswered() {
        Random random = new Random(20261123);
        int compared = 0;
        while (compared < 150) {
            Answers answers = RandomAnswers.likely(CHECKER.questionnaire(), random);
            Answers silent = silent(answers);
            if (!silent.equals(answers) && CHECKER.assess(answers).outcome() != Outcome.EMERGENCY) {
                assertThat(copy(answers)).isEqualTo(copy(silent));
                compared++;
            }
        }
    }

    @Test
    void itSuggestsNothingThatThePersonsOwnPageHoldsBack() {
        Random random = new Random(42);
        for (int i = 0; i < 5_000; i++) {
            Answers answers = RandomAnswers.likely(CHECKER.questionnaire(), random);
            Assessment own = CHECKER.assess(answers);
            Assessment copy = Told.toOthers(answers, own, CHECKER).assessment();
            assertThat(supports(own)).containsAll(supports(copy));
            assertThat(own.outcome()).isEqualTo(copy.outcome());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&body-system:brain-neurological=symptom:mood-symptoms/anxiety",
                "&risk-factor:day-to-day=risk-factor:nsaids-or-alcohol/alcohol"
                        + "&about-you:drinks-daily-or-ill-without=about-you:drinks-daily-or-ill-without",
                "&about-you:now=about-you:pregnant",
                "&warning-sign:same-day=warning-sign:suicide-thoughts",
            })
    void noHeadingReasonOrCountTellsThatSomethingWasTicked(String tick) {
        String others = "&body-system:skin=none&leave-out=yes";
        assertThat(visible(Filled.summary(web, ADULT + tick + others).html()))
                .contains("This is a copy for others.")
                .isEqualTo(visible(Filled.summary(web, ADULT + others).html()));
        assertThat(visible(Filled.summary(web, ADULT + tick + "&body-system:skin=none")
                        .html()))
                .doesNotContain("This is a copy for others.")
                .isNotEqualTo(visible(
                        Filled.summary(web, ADULT + "&body-system:skin=none").html()));
    }

    @Test
    void thePageOfAnEmergencyIsTheSameWhoeverSeesIt() {
        String answers = "warning-sign:emergency=warning-sign:suicide-now&warning-sign:emergency=none"
                + "&about-you:now=about-you:pregnant&about-you:now=none";
        String own = Filled.summary(web, answers).html();
        assertThat(own)
                .contains(
                        "did not go together: the signs that need help right away; pregnancy, weight and eating.",
                        "Hurting yourself");
        assertThat(Filled.summary(web, answers + "&leave-out=yes").html()).isEqualTo(own);
    }

    @Test
    void aPageForSomebodyUnder18HasACopyToo() {
        String answers = "about-you:age=about-you:under-18&about-you:now=about-you:pregnant";
        Filled own = Filled.summary(web, answers);
        assertThat(own.rows()).contains("pregnant").doesNotContain("Left out");
        assertThat(own.text("leave-out")).contains("without mood, alcohol or pregnancy");
        Filled copy = Filled.summary(web, answers + "&leave-out=yes");
        assertThat(copy.rows()).doesNotContainPattern("pregnant(?! answers)").contains("Left out");
        assertThat(copy.text("leave-out")).isEqualTo("Back to my own page");
        assertThat(copy.carriedOn()).contains("about-you:pregnant");
    }

    private static Set<String> supports(Assessment assessment) {
        return assessment.suggestions().stream()
                .map(suggestion -> suggestion.support().value())
                .collect(Collectors.toSet());
    }

    /** The same answers without a word on what is private. */
    private static Answers silent(Answers answers) {
        Set<Address> ticked = new LinkedHashSet<>(answers.ticked());
        ticked.removeAll(PRIVATE);
        Set<Address> none = new LinkedHashSet<>(answers.none());
        none.removeAll(PRIVATE);
        Set<Address> unsure = new LinkedHashSet<>(answers.unsure());
        unsure.removeAll(PRIVATE);
        return new Answers(ticked, none, unsure, null, null);
    }

    private String copy(Answers answers) {
        return visible(Filled.summary(web, form(answers) + "&leave-out=yes").html());
    }

    private static String visible(String html) {
        return HIDDEN.matcher(html).replaceAll("");
    }

    private static String form(Answers answers) {
        return CheckForm.fields(answers, CHECKER.questionnaire()).stream()
                .map(field -> field.name() + "=" + field.value())
                .collect(Collectors.joining("&"));
    }
}
