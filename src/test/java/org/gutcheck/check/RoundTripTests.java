package org.gutcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gutcheck.check.Filled.Box;
import org.gutcheck.web.SampleSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whatever was answered comes back when somebody goes on to change it. */
@WebMvcTest
@Import(SampleSite.class)
class RoundTripTests {

    private static final String SIGNS = "warning-sign:emergency";
    private static final String ADULT = "about-you:age-18-to-49";
    private static final String UNDER_18 = "about-you:under-18";

    @Autowired
    MockMvcTester web;

    @Test
    void everyTickComesBackFromTheSummary() {
        List<Box> sent = all(box -> box.isTick() && !box.name().equals(SIGNS));
        comesBack(sent, "What the article says about your answers");
    }

    @Test
    void everyTickComesBackFromTheEmergencyPage() {
        comesBack(all(Box::isTick), "Show this to the ambulance or doctor");
    }

    @Test
    void everyTickComesBackFromThePageForUnder18() {
        List<Box> sent = Stream.concat(
                        all(box -> box.isTick()
                                        && !box.name().equals(SIGNS)
                                        && !box.name().equals("about-you:age"))
                                .stream(),
                        Stream.of(new Box("about-you:age", UNDER_18)))
                .toList();
        comesBack(sent, "This tool is for adults");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "unsure"})
    void everyNoneAndEveryNotSureComesBack(String answer) {
        List<Box> sent = Stream.concat(
                        all(box -> box.value().equals(answer)).stream(), Stream.of(new Box("about-you:age", ADULT)))
                .toList();
        assertThat(sent).hasSizeGreaterThan(3);
        comesBack(sent, "What the article says about your answers");
    }

    /** Of each question that takes one answer the first that fits, of any other all that fit. */
    private List<Box> all(Predicate<Box> wanted) {
        return Filled.check(web, "since=none-yet").boxes().stream()
                .filter(wanted)
                .toList();
    }

    private void comesBack(List<Box> boxes, String heading) {
        List<Box> sent = Stream.concat(boxes.stream(), Stream.of(new Box("country", "ZZ")))
                .toList();
        Filled result = Filled.summary(web, Box.form(sent));
        assertThat(result.html()).contains(heading);
        Filled back = Filled.check(web, result.carriedOn());
        assertThat(back.status()).isEqualTo(200);
        assertThat(back.boxesChosen()).isEqualTo(new TreeSet<>(sent));
    }
}
