package org.gutcheck.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.Instant;
import java.util.Optional;
import org.gutcheck.catalogue.CatalogueFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;

@ExtendWith(OutputCaptureExtension.class)
class CurrentEditionTests {

    private final CatalogueCodec codec = new CatalogueCodec();
    private final Releases releases = mock();
    private final CurrentReleases pointers = mock();

    @BeforeEach
    void twelveReleasesAndThePointerAtTheFirst() {
        for (int number = 1; number <= 12; number++) {
            given(releases.document(number)).willReturn(Optional.of(document(number)));
        }
        given(releases.lastNumber()).willReturn(12);
        given(pointers.number()).willReturn(Optional.of(1));
    }

    @Test
    void theCurrentEditionComesFromMemory() {
        CurrentEdition edition = edition();
        clearInvocations(releases);
        clearInvocations(pointers);

        assertThat(edition.current().number()).isEqualTo(1);
        assertThat(edition.find(1)).isPresent();

        verifyNoInteractions(releases, pointers);
    }

    @Test
    void aRefreshReadsThePointerOnlyUntilItMoves() {
        CurrentEdition edition = edition();
        clearInvocations(releases);

        edition.refresh();
        verifyNoInteractions(releases);

        given(pointers.number()).willReturn(Optional.of(2));
        edition.refresh();
        assertThat(edition.current().number()).isEqualTo(2);
    }

    @Test
    void theLastEditionStaysWhileTheDatabaseIsDownAndTheLogSaysSoOnce(CapturedOutput output) {
        CurrentEdition edition = edition();
        given(pointers.number()).willThrow(new DataAccessResourceFailureException("gone"));

        edition.refresh();
        edition.refresh();

        assertThat(edition.current().number()).isEqualTo(1);
        assertThat(output).containsOnlyOnce("cannot be read");
        assertThat(output).doesNotContain("can be read again");
    }

    @Test
    void theDatabaseComingBackIsTakenUpAndLogged(CapturedOutput output) {
        CurrentEdition edition = edition();
        given(pointers.number())
                .willThrow(new DataAccessResourceFailureException("gone"))
                .willReturn(Optional.of(2));

        edition.refresh();
        edition.refresh();

        assertThat(edition.current().number()).isEqualTo(2);
        assertThat(output).containsOnlyOnce("can be read again");
    }

    @Test
    void aDamagedReleaseIsNotTakenUp() {
        CurrentEdition edition = edition();
        given(pointers.number()).willReturn(Optional.of(2));
        given(releases.document(2)).willReturn(Optional.of(document(2).replace("Brain fog", "Brain frog")));

        edition.refresh();

        assertThat(edition.current().number()).isEqualTo(1);
    }

    @Test
    void aPastEditionIsReadOnceWhileItIsKept() {
        CurrentEdition edition = edition();

        assertThat(edition.find(2)).isEqualTo(edition.find(2)).isPresent();

        verify(releases, times(1)).document(2);
    }

    @Test
    void onlySomePastEditionsAreKept() {
        CurrentEdition edition = edition();

        for (int number = 2; number <= 12; number++) {
            assertThat(edition.find(number)).isPresent();
        }
        edition.find(12);
        edition.find(2);

        verify(releases, times(1)).document(12);
        verify(releases, times(2)).document(2);
    }

    @Test
    void aNumberThatWasNeverGivenFindsNothingAndAsksNobody() {
        CurrentEdition edition = edition();
        clearInvocations(releases);

        assertThat(edition.find(99)).isEmpty();
        assertThat(edition.find(0)).isEmpty();

        verifyNoInteractions(releases);
    }

    @Test
    void aReleasePublishedSinceTheStartIsFound() {
        CurrentEdition edition = edition();
        given(releases.lastNumber()).willReturn(13);
        given(releases.document(13)).willReturn(Optional.of(document(13)));
        given(pointers.number()).willReturn(Optional.of(13));

        edition.refresh();

        assertThat(edition.current().number()).isEqualTo(13);
        assertThat(edition.find(1)).isPresent();
    }

    @Test
    void aPointerAtAMissingReleaseKeepsTheLastEditionAndSaysSo(CapturedOutput output) {
        CurrentEdition edition = edition();
        given(pointers.number()).willReturn(Optional.of(12));
        given(releases.document(12)).willReturn(Optional.empty());

        edition.refresh();

        assertThat(edition.current().number()).isEqualTo(1);
        assertThat(output).contains("Release 12 is missing");
    }

    @Test
    void withoutAReleaseThereIsNothingToShow() {
        given(pointers.number()).willReturn(Optional.empty());

        assertThatIllegalStateException().isThrownBy(this::edition);
    }

    private CurrentEdition edition() {
        return new CurrentEdition(releases, pointers, codec);
    }

    private String document(int number) {
        return codec.write(
                        number,
                        Instant.parse("2026-11-23T08:00:00Z"),
                        "An editor",
                        "",
                        CatalogueFixtures.sample().parts())
                .text();
    }
}
