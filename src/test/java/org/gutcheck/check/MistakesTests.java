package org.gutcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.gutcheck.web.SampleSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is wrong is said in the summary, with a link, and at its place on the form. */
@WebMvcTest
@Import(SampleSite.class)
class MistakesTests {

    private static final String AGE = "about-you:age=about-you:age-18-to-49";
    private static final String OTHERS = AGE + "&risk-factor:day-to-day=risk-factor:chronic-stress";

    @Autowired
    MockMvcTester web;

    @ParameterizedTest
    @ValueSource(strings = {"since=tomorrow", "since=not-sure&since=less-than-3-weeks"})
    void aBadDurationIsALinkedErrorAtItsQuestion(String bad) {
        Filled page = Filled.summary(web, OTHERS + "&country=ZZ&" + bad);
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.linked("#since-less-than-3-weeks")).isEqualTo("Choose again how long this has gone on.");
        assertThat(page.tag("fieldset", "since")).contains("q bad", "aria-describedby=\"since-hint since-err\"");
        assertThat(page.tag("input", "since-less-than-3-weeks")).contains("aria-invalid=\"true\"");
        assertThat(page.text("since-err")).isEqualTo("Error: choose again how long this has gone on.");
        assertThat(page.chosen()).contains("about-you:age-18-to-49", "risk-factor:chronic-stress", "ZZ");
    }

    @Test
    void aBadCountryIsALinkedErrorAtItsField() {
        Filled page = Filled.summary(web, OTHERS + "&since=not-sure&country=Mars");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.linked("#country")).isEqualTo("Choose again which phone numbers you need.");
        assertThat(page.tag("select", "country")).contains("aria-describedby=\"country-err\"", "aria-invalid=\"true\"");
        assertThat(page.tag("input", "since-not-sure")).doesNotContain("aria-invalid");
        assertThat(page.text("country-err")).isEqualTo("Error: choose again which phone numbers you need.");
        assertThat(page.chosen()).contains("about-you:age-18-to-49", "risk-factor:chronic-stress", "not-sure", "ZZ");
    }

    @Test
    void aCountryInLowerCaseIsKept() {
        assertThat(Filled.check(web, OTHERS + "&country=zz").chosen())
                .contains("ZZ")
                .doesNotContain("US");
    }

    @Test
    void errorsAreListedInTheOrderOfThePage() {
        Filled page = Filled.summary(web, "since=tomorrow&country=Mars&no-such-question=x");
        assertThat(page.mistakes())
                .containsExactly("#about-you-age-18-to-49", "#country", "#since-less-than-3-weeks", "#check");
    }

    @Test
    void withoutAMistakeNothingIsDescribedByAnError() {
        Filled page = Filled.check(web, OTHERS + "&since=not-sure&country=ZZ");
        assertThat(page.tag("fieldset", "since")).doesNotContain("bad").contains("aria-describedby=\"since-hint\"");
        assertThat(page.tag("select", "country")).doesNotContain("aria-describedby");
        assertThat(page.html()).doesNotContain("-err\"", "aria-invalid");
    }

    @ParameterizedTest
    @CsvSource({
        "'', q-about-you-age, q-about-you-age-hint q-about-you-age-err",
        "&body-system:digestive=none&body-system:digestive=symptom:gas-and-bloating/gas,"
                + " q-body-system-digestive, q-body-system-digestive-hint q-body-system-digestive-err",
        "&body-system:energy-production=none&body-system:energy-production=symptom:fatigue,"
                + " q-body-system-energy-production, q-body-system-energy-production-err"
    })
    void aQuestionIsDescribedByItsHintAndItsError(String wrong, String id, String ids) {
        Filled page = Filled.summary(web, (wrong.isEmpty() ? "since=not-sure" : AGE) + wrong);
        assertThat(page.tag("fieldset", id)).contains("aria-describedby=\"" + ids + "\"");
        for (String part : ids.split(" ")) {
            assertThat(page.text(part)).isNotBlank();
        }
    }

    @Test
    void aQuestionWithoutHintIsDescribedByNothing() {
        assertThat(Filled.check(web, AGE).tag("fieldset", "q-body-system-energy-production"))
                .doesNotContain("aria-describedby");
    }

    @Test
    void aRetiredAnswerIsNamedAndTheOthersStay() {
        Filled page = Filled.summary(web, OTHERS + "&body-system:digestive=symptom:old-complaint");
        assertThat(page.linked("#check"))
                .isEqualTo("“An old complaint” is no longer asked. We left it out. Please look over your ticks.");
        assertThat(page.chosen()).contains("risk-factor:chronic-stress").doesNotContain("symptom:old-complaint");
    }
}
