package org.gutcheck.content.seed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(SeededDatabase.class)
class ReadingSeedTests {

    private final SeededDatabase database;

    ReadingSeedTests(SeededDatabase database) {
        this.database = database;
    }

    @Test
    void thereIsTextToRead() {
        assertThat(ReaderTexts.of(database).map(ReaderTexts.Text::column).distinct())
                .containsExactlyElementsOf(ReaderTexts.COLUMNS);
    }

    @Test
    void everyLongTextIsPlainEnough() {
        assertThat(Readability.hardTexts(ReaderTexts.of(database))).isEmpty();
    }

    @Test
    void theShortTextsOfAColumnArePlainEnoughTogether() {
        assertThat(Readability.hardShortTexts(ReaderTexts.of(database))).isEmpty();
    }

    @Test
    void theLongTextsOfAColumnReadTogetherLikeAPage() {
        assertThat(Readability.hardPages(ReaderTexts.of(database))).isEmpty();
    }
}
