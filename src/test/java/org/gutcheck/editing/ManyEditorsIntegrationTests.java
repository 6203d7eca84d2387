package org.gutcheck.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gutcheck.TestDatabase;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.release.Publication;
import org.gutcheck.release.Publisher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many editors at once, of whom the pool has connections for two. */
class ManyEditorsIntegrationTests {

    private static final int EDITORS = 12;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void ofManySavesOfOneStateOneIsKeptAndTheOthersAreToldSo(TestDatabase database) throws Exception {
        try (PublishingDesk desk = open(database)) {
            Draft seen = desk.draft("symptom:brain-fog");

            List<Saving> outcomes = atOnce(IntStream.range(0, EDITORS)
                    .mapToObj(editor -> save(desk, seen, "Fog " + editor))
                    .toList());

            assertThat(outcomes).filteredOn(Saving.Saved.class::isInstance).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(Saving.Outdated.class::isInstance)
                    .hasSize(EDITORS - 1)
                    .allSatisfy(outcome ->
                            assertThat(((Saving.Outdated) outcome).now()).isEqualTo(desk.draft("symptom:brain-fog")));
            assertThat(desk.bean(Drafts.class).history(seen.address(), 9))
                    .extracting(Revision::occasion)
                    .containsExactly(Occasion.EDITED, Occasion.DELIVERED);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void savesPlansAndPublishingDoNotWaitForEachOthersConnections(TestDatabase database) throws Exception {
        try (PublishingDesk desk = open(database)) {
            desk.publish("As delivered");
            String upload = desk.bean(Imports.class).keep(desk.document(1), PublishingDesk.ANNA);
            List<Draft> seen = desk.bean(Drafts.class).list(EntryKind.SYMPTOM, Search.ALL).lines().stream()
                    .limit(EDITORS)
                    .map(line -> desk.draft(line.address().toString()))
                    .toList();
            List<Callable<Object>> all = new ArrayList<>();
            seen.forEach(draft -> {
                all.add(() -> save(desk, draft, "Saved by many").call());
                all.add(() -> desk.bean(Publisher.class).plan(Set.of()));
                all.add(() -> desk.bean(Imports.class).plan(upload).orElseThrow());
            });
            all.add(() -> publish(desk));
            all.add(() -> publish(desk));

            List<Object> outcomes = atOnce(all);

            assertThat(outcomes).filteredOn(Saving.class::isInstance).hasOnlyElementsOfType(Saving.Saved.class);
            assertThat(outcomes)
                    .filteredOn(Publication.Published.class::isInstance)
                    .hasSize(2);
            desk.publish("The rest");
            seen.forEach(draft -> assertThat(desk.draft(draft.address().toString())
                            .body()
                            .path("label")
                            .asString())
                    .isEqualTo("Saved by many"));
        }
    }

    private static PublishingDesk open(TestDatabase database) {
        return new PublishingDesk(
                database.newUrl(),
                "--spring.datasource.hikari.maximum-pool-size=2",
                "--spring.datasource.hikari.connection-timeout=30000",
                "--gutcheck.editing.longest-wait=5m");
    }

    private static Callable<Saving> save(PublishingDesk desk, Draft seen, String label) {
        return () -> desk.bean(Drafts.class)
                .save(seen.address(), seen.state(), seen.body().deepCopy().put("label", label), PublishingDesk.ANNA);
    }

    /** As often as somebody saves meanwhile. */
    private static Publication publish(PublishingDesk desk) {
        Publisher publisher = desk.bean(Publisher.class);
        Publication outcome =
                publisher.publish(publisher.plan(Set.of()).fingerprint(), Set.of(), PublishingDesk.ANNA, "Many");
        while (outcome instanceof Publication.Outdated outdated) {
            outcome = publisher.publish(outdated.now().fingerprint(), Set.of(), PublishingDesk.ANNA, "Many");
        }
        return outcome;
    }

    private static <T> List<T> atOnce(List<Callable<T>> all) throws Exception {
        CyclicBarrier together = new CyclicBarrier(all.size());
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        try {
            List<Future<T>> running = all.stream()
                    .map(one -> threads.submit(() -> {
                        together.await();
                        return one.call();
                    }))
                    .toList();
            List<T> done = new ArrayList<>();
            for (Future<T> one : running) {
                done.add(one.get());
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }
}
