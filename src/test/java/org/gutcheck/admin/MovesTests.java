package org.gutcheck.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gutcheck.admin.Moves.Move;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovesTests {

    @ParameterizedTest
    @CsvSource({
        "abcd, abcd, ''",
        "abcd, dabc, d first",
        "abcd, bcda, a after d",
        "abcd, acbd, c after a",
        "abcd, abxcd, ''",
        "abcd, bd, ''",
        "abcd, xdabc, d after x",
        "abcd, dcba, d first c after d b after c",
        "'', ab, ''"
    })
    void asFewAsPossibleWereMoved(String before, String after, String moved) {
        StringBuilder told = new StringBuilder();
        for (Move move : Moves.between(List.of(before.split("")), List.of(after.split("")))) {
            told.append(told.isEmpty() ? "" : " ")
                    .append(move.id())
                    .append(move.after() == null ? " first" : " after " + move.after());
        }
        assertThat(told).hasToString(moved);
    }
}
