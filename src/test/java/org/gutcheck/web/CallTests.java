package org.gutcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.gutcheck.catalogue.HelpLines;
import org.gutcheck.release.SeededCatalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CallTests {

    @ParameterizedTest
    @CsvSource({
        "988 (call or text),988,988,(call or text)",
        "112 or 999,112,112,or 999",
        "Lifeline on 13 11 14,131114,Lifeline on 13 11 14,''",
        "Samaritans on 116 123 or NHS 111 (mental health),116123,Samaritans on 116 123,or NHS 111 (mental health)",
        "NHS 111 (mental health) or Samaritans,,NHS 111 (mental health) or Samaritans,''",
        "your doctor (116 117 in places),,your doctor,(116 117 in places)",
        "your local number (112 on most phones),112,your local number,(112 on most phones)",
        "an expert on 1737,1737,an expert on 1737,''",
    })
    void aLinkSaysWhatItDials(String words, String dial, String linked, String more) {
        assertThat(Call.crisis(new HelpLines("GB", "Name", "999", "999", "a clinic", null, words, dial, "a GP")))
                .isEqualTo(new Call(linked, dial, more));
    }

    static Stream<Call> seeded() {
        return SeededCatalogue.get().parts().helpLines().stream()
                .flatMap(lines -> Stream.of(Call.emergency(lines), Call.crisis(lines), Call.urgent(lines)))
                .filter(call -> call.dial() != null);
    }

    @ParameterizedTest
    @MethodSource("seeded")
    void noSeededLinkSaysAnotherNumberThanItDials(Call call) {
        assertThat(call.words().replaceAll("\\D", "")).isIn("", call.dial());
    }
}
