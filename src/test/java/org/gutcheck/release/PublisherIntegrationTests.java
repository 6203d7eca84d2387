package org.gutcheck.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gutcheck.TestDatabase;
import org.gutcheck.catalogue.CatalogueFixtures;
import org.gutcheck.catalogue.Edition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.transaction.support.TransactionOperations;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class PublisherIntegrationTests {

    private final TestDatabase database;
    private WorkingCopyFixture fixture;

    PublisherIntegrationTests(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void fill() {
        fixture = WorkingCopyFixture.emptyOn(database)
                .fill(CatalogueFixtures.sample().parts());
    }

    @Test
    void theFirstStartPublishesOnceAndLaterStartsDoNothing() {
        start();
        start();

        assertThat(numbers()).containsExactly(1);
        assertThat(currentEdition().current().number()).isEqualTo(1);
    }

    @Test
    void twoFirstStartsAtOnceMakeOneRelease() throws Exception {
        int nodes = 2;
        CyclicBarrier together = new CyclicBarrier(nodes);
        Callable<Void> node = () -> {
            Publisher ofItsOwn = newPublisher();
            together.await();
            start(ofItsOwn);
            return null;
        };
        ExecutorService threads = Executors.newFixedThreadPool(nodes);
        try {
            for (Future<Void> done : threads.invokeAll(List.of(node, node))) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(numbers()).containsExactly(1);
    }

    @Test
    void aLaterVersionOfTheAppPublishesTheContentThatItBrings() {
        start();
        contentArrives();

        start();
        start();

        assertThat(numbers()).containsExactly(1, 2);
        assertThat(currentEdition().current().catalogue().parts().helpLines())
                .anyMatch(lines -> lines.country().equals("IS"));
    }

    @Test
    void newContentWithProblemsLeavesWhatThePublicSeesAsItIs() {
        start();
        contentArrives();
        fixture.jdbc().update("update support_rule set criterion = '{}' where slug = 'stress'");

        start();

        assertThat(numbers()).containsExactly(1);
        assertThat(currentEdition().current().number()).isEqualTo(1);
    }

    /** More threads than there are connections in the pool, each of which needs two. */
    @Test
    void ofManyPublishersAtOnceOneWinsAndTheOthersGetTheNewPlan() throws Exception {
        String plan = publisher().plan(Set.of()).fingerprint();
        List<Callable<Publication>> publishers =
                Collections.nCopies(12, () -> publisher().publish(plan, Set.of(), "An editor", "Again"));
        List<Publication> outcomes = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(publishers.size());
        try {
            for (Future<Publication> done : threads.invokeAll(publishers)) {
                outcomes.add(done.get());
            }
        } finally {
            threads.shutdown();
        }

        assertThat(outcomes).filteredOn(Publication.Published.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Publication.Outdated.class::isInstance).hasSize(11);
        assertThat(numbers()).containsExactly(1);
    }

    @Test
    void aStartLeavesWhatEditorsHaveNotPublishedAlone() {
        start();
        contentArrives();
        fixture.jdbc().update("update current_release set edited = true");

        start();

        assertThat(numbers()).containsExactly(1);
        assertThat(publisher().plan(Set.of()).changes()).isNotEmpty();
    }

    @Test
    void anEarlierReleaseIsShownAgainOnlyInsteadOfTheOneThatWasSeen() {
        Edition first = published(publish("One"));
        fixture.jdbc().update("update symptom set label = 'Foggy head' where slug = 'brain-fog'");
        published(publish("Two"));

        assertThat(publisher().show(1, 7, "An editor")).isEmpty();
        assertThat(publisher().show(9, 2, "An editor")).isEmpty();
        assertThat(publisher().show(1, 2, "An editor")).contains(first);

        assertThat(currentEdition().current()).isEqualTo(first);
        start();
        assertThat(numbers()).containsExactly(1, 2);
    }

    @Test
    void aRefusedFirstReleaseStopsTheStartAndNamesEveryProblem() {
        fixture.jdbc().update("update support_rule set criterion = '{}' where slug = 'stress'");
        fixture.jdbc().update("delete from help_lines where country = 'ZZ'");

        assertThatExceptionOfType(ReleaseRefusedException.class)
                .isThrownBy(this::start)
                .withMessageContaining("rule:stress cannot be read")
                .withMessageContaining("help-lines:ZZ is missing");
        assertThat(numbers()).isEmpty();
    }

    @Test
    void publishingMovesThePointerToTheNextNumber() {
        Edition first = published(publish("One"));
        CurrentEdition shown = currentEdition();
        fixture.jdbc().update("update symptom set label = 'Foggy head' where slug = 'brain-fog'");
        fixture.bean(SettableClock.class).set(Instant.parse("2026-12-01T08:00:00.987654321Z"));

        Edition second = published(publish("Two"));
        assertThat(shown.current()).isEqualTo(first);
        shown.refresh();

        assertThat(shown.current()).isEqualTo(second);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.publishedAt()).isEqualTo(Instant.parse("2026-12-01T08:00:00.987654Z"));
        assertThat(shown.find(1)).contains(first);
        assertThat(shown.find(3)).isEmpty();
        assertThat(fixture.jdbc().queryForObject("select published_at from release where number = 2", Instant.class))
                .isEqualTo(second.publishedAt());
    }

    @Test
    void aRefusalChangesNothing() {
        published(publish("One"));
        fixture.jdbc().update("update symptom set retired = true where slug = 'brain-fog'");

        Publication outcome = publish("Two");

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Publication.Refused.class,
                        refused -> assertThat(refused.problems()).hasSize(2));
        assertThat(numbers()).containsExactly(1);
        assertThat(currentEdition().current().number()).isEqualTo(1);
    }

    @Test
    void aStoredReleaseThatWasChangedIsNotShown() {
        published(publish("One"));
        fixture.jdbc().update("update release set document = replace(document, 'Brain fog', 'Brain frog')");

        assertThatThrownBy(this::currentEdition)
                .isInstanceOf(UnreadableReleaseException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void aStartOnAReleaseOfANewerVersionSaysWhatToDo() {
        start();
        fixture.jdbc()
                .update("update release set document ="
                        + " replace(document, '\"schemaVersion\":', '\"schemaVersion\":9')");

        assertThatExceptionOfType(UnreadableReleaseException.class)
                .isThrownBy(this::start)
                .satisfies(failure -> {
                    FailureAnalysis told = new UnreadableReleaseAnalyzer().analyze(new IllegalStateException(failure));
                    assertThat(told.getDescription()).contains("this version of Gutcheck reads");
                    assertThat(told.getAction()).contains("Restore the backup", "newer version");
                });
    }

    @Test
    void theDocumentIsKeptAsPlainTextToTheLastCharacter() {
        Edition edition = published(
                publisher().publish(publisher().plan(Set.of()).fingerprint(), Set.of(), "Zoë 🙂", "“Quotes”"));

        String stored = fixture.bean(Releases.class).document(1).orElseThrow();
        String seenByTheDatabase = fixture.jdbc().queryForObject("select document from release", String.class);

        assertThat(stored)
                .isEqualTo(seenByTheDatabase)
                .isEqualTo(new CatalogueCodec()
                        .write(
                                1,
                                edition.publishedAt(),
                                "Zoë 🙂",
                                "“Quotes”",
                                edition.catalogue().parts())
                        .text());
    }

    private void contentArrives() {
        fixture.jdbc()
                .update("insert into help_lines (country, position, name, emergency, urgent, crisis, doctor, version)"
                        + " values ('IS', 9, 'Iceland', '112', '1700', '1717', 'doctor', 0)");
    }

    private void start() {
        start(publisher());
    }

    private void start(Publisher publisher) {
        new ReleaseAtStart(publisher, fixture.bean(CurrentReleases.class)).afterPropertiesSet();
    }

    /** The publisher of another node, which shares the database and nothing else. */
    private Publisher newPublisher() {
        return new Publisher(
                fixture.bean(CatalogueAssembler.class),
                fixture.bean(CatalogueCodec.class),
                fixture.bean(EntityManager.class),
                fixture.bean(Releases.class),
                fixture.bean(CurrentReleases.class),
                fixture.bean(Clock.class),
                new Turns(
                        fixture.bean(CurrentReleases.class),
                        fixture.bean(TransactionOperations.class),
                        Duration.ofMinutes(5)),
                event -> {});
    }

    private Publication publish(String note) {
        return publisher().publish(publisher().plan(Set.of()).fingerprint(), Set.of(), "An editor", note);
    }

    private Publisher publisher() {
        return fixture.bean(Publisher.class);
    }

    private CurrentEdition currentEdition() {
        return new CurrentEdition(
                fixture.bean(Releases.class), fixture.bean(CurrentReleases.class), fixture.bean(CatalogueCodec.class));
    }

    private List<Integer> numbers() {
        return fixture.jdbc().queryForList("select number from release order by number", Integer.class);
    }

    private static Edition published(Publication outcome) {
        assertThat(outcome).isInstanceOf(Publication.Published.class);
        return ((Publication.Published) outcome).edition();
    }
}
