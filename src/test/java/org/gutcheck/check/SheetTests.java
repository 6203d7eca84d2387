package org.gutcheck.check;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.gutcheck.GoldenFile;
import org.gutcheck.web.SampleSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The half page for the clinician, line by line. */
@WebMvcTest
@Import(SampleSite.class)
class SheetTests {

    private static final Map<String, String> ANSWERS = Map.of(
            "left-open",
            "about-you:age=about-you:age-18-to-49",
            "ticked",
            "warning-sign:emergency=none&about-you:age=about-you:age-65-or-over"
                    + "&body-system:digestive=symptom:gas-and-bloating/gas"
                    + "&body-system:digestive=symptom:gas-and-bloating/bloating&since=more-than-3-months"
                    + "&body-system:brain-neurological=symptom:brain-fog&body-system:energy-production=none"
                    + "&risk-factor:day-to-day=risk-factor:chronic-stress"
                    + "&risk-factor:day-to-day=risk-factor:nsaids-or-alcohol/alcohol"
                    + "&about-you:drinks-daily-or-ill-without=about-you:drinks-daily-or-ill-without"
                    + "&condition:named-by-a-doctor=condition:celiac-disease"
                    + "&about-you:celiac-test=about-you:celiac-test-done",
            "denied",
            "warning-sign:emergency=none&about-you:age=about-you:age-18-to-49&body-system:digestive=none"
                    + "&body-system:brain-neurological=none&body-system:energy-production=none"
                    + "&risk-factor:day-to-day=none&about-you:drinks-daily-or-ill-without=none"
                    + "&condition:named-by-a-doctor=none&about-you:celiac-test=unsure",
            "unsure",
            "warning-sign:emergency=unsure&about-you:age=about-you:age-18-to-49"
                    + "&body-system:digestive=symptom:gas-and-bloating/gas&since=not-sure"
                    + "&about-you:drinks-daily-or-ill-without=unsure",
            "emergency",
            "warning-sign:emergency=warning-sign:chest-pain");

    @Autowired
    MockMvcTester web;

    @ParameterizedTest
    @ValueSource(strings = {"left-open", "ticked", "denied", "unsure", "emergency"})
    void everyLineSaysWhatWasTickedDeniedOrLeftOpen(String answers) throws IOException {
        String sheet = Filled.summary(web, Objects.requireNonNull(ANSWERS.get(answers), answers))
                .rows();
        GoldenFile.assertMatches("check/sheet-" + answers + ".txt", sheet);
    }
}
